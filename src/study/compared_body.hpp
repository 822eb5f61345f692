#pragma once

#include "study/study.hpp"

namespace study {

/// The body that the comparison of `view` sets beside the one of the `day`-th day; null where nothing stands beside it,
/// or a class of other people. Valid as answers of `study` are. Throws core::Error where it cannot be drawn.
const Body* compared_body(Study& study, const document::Document& document, const document::ViewState& view, int day);

}  // namespace study
