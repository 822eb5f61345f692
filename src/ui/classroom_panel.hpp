#pragma once

#include "session/action.hpp"
#include "session/class_people.hpp"
#include "ui/field_rows.hpp"
#include "ui/layout.hpp"

#include <span>

namespace ui {

/// The left panel in a classroom: fictional adults by letter, the direction of the energy balance, the training, and
/// buttons for lessons, numbers, words and resets. No personal data can be entered. `letters`: one per person;
/// `chosen`: the one on screen, if any.
void classroom_panel(const Area& area, RowContext& context, std::string_view letters, char chosen, bool numbers_shown,
                     session::Actions& actions);

}  // namespace ui
