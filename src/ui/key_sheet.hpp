#pragma once

#include "session/key_sheet_state.hpp"
#include "session/key_table.hpp"
#include "widgets/theme.hpp"

#include <array>
#include <string>
#include <string_view>

namespace ui {

/// All actions with their keys, to search in and to press: a press does what the key does.
void key_sheet(const widgets::Theme& theme, session::KeySheetState& state, session::Actions& actions);

}  // namespace ui
