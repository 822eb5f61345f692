#pragma once

#include "cli/field_options.hpp"

#include <string>
#include <vector>

namespace cli {

/// A sentence for each option of the view that was typed and changes nothing in the picture that it belongs to.
std::vector<std::string> without_effect(const FieldOptions& typed, const document::ViewState& view);

}  // namespace cli
