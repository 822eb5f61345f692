#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace document {

/// The text of a field of a JSON object that need not be a valid scenario; unset for anything else.
std::optional<std::string> text_named(std::string_view json, std::string_view name);

}  // namespace document
