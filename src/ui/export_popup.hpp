#pragma once

#include "session/action.hpp"
#include "session/export_state.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// Whatever the program can write: kind, format, size, folder and name; how far it is, and a way to stop.
void export_popup(const widgets::Theme& theme, session::ExportState& state, session::Actions& actions);

}  // namespace ui
