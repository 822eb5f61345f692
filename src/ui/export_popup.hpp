#pragma once

#include "lesson/lesson_folder.hpp"
#include "session/action.hpp"
#include "session/export_state.hpp"
#include "widgets/theme.hpp"

#include <vector>

namespace ui {

/// What can be exported.
struct ExportInput {
    const document::Scenario& draft;
    const std::vector<lesson::Listed>& lessons;
};

/// Exports of every kind: kind, lesson, format, size, folder and name; progress, and a button to cancel.
void export_popup(const widgets::Theme& theme, const ExportInput& input, session::ExportState& state,
                  session::Actions& actions);

}  // namespace ui
