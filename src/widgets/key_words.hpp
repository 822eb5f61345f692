#pragma once

#include "widgets/theme.hpp"

#include <string>
#include <string_view>

namespace widgets {

/// Translates key names to those on the language's keyboard: "Ctrl Shift Z" to "Strg Umschalt Z".
std::string keys_text(const Theme& theme, std::string_view keys);

/// The action's label with its first key: "Undo (Ctrl Z)".
std::string action_tip(const Theme& theme, std::string_view name);

}  // namespace widgets
