#pragma once

#include "session/action.hpp"
#include "session/class_people.hpp"
#include "ui/field_rows.hpp"
#include "ui/layout.hpp"

#include <span>

namespace ui {

/// The left panel in a classroom: fictional adults by letter, which way the energy balance goes, what is trained, and
/// the ways to lessons, numbers, words and resets. Nothing of a person can be typed. `letters`: of the persons;
/// `chosen`: the one on the screen, if any.
void classroom_panel(const Area& area, RowContext& context, std::string_view letters, char chosen, bool numbers_shown,
                     session::Actions& actions);

}  // namespace ui
