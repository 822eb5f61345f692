#pragma once

#include "document/simulation.hpp"
#include "ui/layout.hpp"
#include "ui/requests.hpp"
#include "ui/theme.hpp"

namespace ui {

/// The right panel in a classroom: behind a toggle, and then in changes only, never in sizes of a body. `simulation`
/// may be null where there is none.
void class_numbers(const Theme& theme, const Area& area, const document::Simulation* simulation, int day, bool shown,
                   Requests& requests);

}  // namespace ui
