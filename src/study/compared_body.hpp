#pragma once

#include "study/study.hpp"

namespace study {

/// The body shown beside that of day `day` by the comparison of `view`; null if there is none, or if it is a class of
/// other people. As long-lived as any answer of `study`. Throws core::Error if the body cannot be drawn.
const Body* compared_body(Study& study, const document::Document& document, const document::ViewState& view, int day);

}  // namespace study
