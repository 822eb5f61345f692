#pragma once

#include "widgets/theme.hpp"

#include <string>
#include <string_view>

namespace widgets {

/// "Ctrl Shift Z" with the words on the keyboard of the language: "Strg Umschalt Z".
std::string keys_text(const Theme& theme, std::string_view keys);

/// What an action does, and its first key: "Undo (Ctrl Z)".
std::string action_tip(const Theme& theme, std::string_view name);

}  // namespace widgets
