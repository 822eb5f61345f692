#pragma once

#include "session/action.hpp"
#include "session/export_state.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// Exports of every kind: kind, format, size, folder and name; progress, and a button to cancel.
/// `draft`: what is exported.
void export_popup(const widgets::Theme& theme, const document::Scenario& draft, session::ExportState& state,
                  session::Actions& actions);

}  // namespace ui
