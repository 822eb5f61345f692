#pragma once

#include "session/action.hpp"
#include "study/simulation.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// The right panel in a classroom: behind a toggle, and then in changes only, never in sizes of a body. `simulation`
/// may be null where there is none.
void class_numbers(const widgets::Theme& theme, const Area& area, const study::Simulation* simulation, int day,
                   bool shown, session::Actions& actions);

}  // namespace ui
