#pragma once

#include "ui/actions.hpp"
#include "ui/theme.hpp"

#include <array>
#include <string>
#include <string_view>

namespace ui {

/// What the sheet of keys remembers while it is open.
struct KeySheetState {
    bool open = false;  ///< it shall open in the next frame
    std::array<char, 48> search{};
};

/// All actions with their keys, to search in and to press: a press does what the key does.
void key_sheet(const Theme& theme, KeySheetState& state, Requests& requests);

/// "Ctrl Shift Z" with the words on the keyboard of the language: "Strg Umschalt Z".
std::string keys_text(const Theme& theme, std::string_view keys);

}  // namespace ui
