#pragma once

#include "session/action.hpp"
#include "session/save_question.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// Asks what to do with a scenario's file that another program has changed or that is read-only. Draws nothing
/// if there is no question.
void save_question(const widgets::Theme& theme, const Area& window, session::SaveQuestion& question,
                   session::Actions& actions);

}  // namespace ui
