#pragma once

#include "cli/field_options.hpp"

#include <string>
#include <vector>

namespace cli {

/// One sentence for each view option that was given but has no effect on the picture.
std::vector<std::string> without_effect(const FieldOptions& typed, const document::ViewState& view);

}  // namespace cli
