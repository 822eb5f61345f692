#pragma once

#include "session/key_sheet_state.hpp"
#include "session/key_table.hpp"
#include "widgets/theme.hpp"

#include <array>
#include <string>
#include <string_view>

namespace ui {

/// All actions with their keys, searchable; pressing one does what its key does.
void key_sheet(const widgets::Theme& theme, session::KeySheetState& state, session::Actions& actions);

}  // namespace ui
