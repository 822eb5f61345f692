#pragma once

#include "session/action.hpp"
#include "study/simulation.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// The right panel in a classroom: behind a toggle, and showing only changes, never sizes of a body. `simulation`
/// may be null.
void class_numbers(const widgets::Theme& theme, const Area& area, const study::Simulation* simulation, int day,
                   bool shown, session::Actions& actions);

}  // namespace ui
