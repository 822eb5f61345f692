#pragma once

#include "energy/plan.hpp"
#include "session/action.hpp"
#include "widgets/theme.hpp"

#include <cstddef>

namespace ui {

/// The phases of a plan as bands below the timeline.
struct PhaseBands {
    energy::Plan plan;
    int last_day = 0;          ///< at the right end of the timeline
    std::size_t selected = 0;  ///< the phase that the controls show
    bool editable = true;      ///< bands can be selected and their edges dragged
    bool numbers = true;       ///< captions contain kilocalories
};

/// Height of the row of bands.
float phase_bands_height(const widgets::Theme& theme);

/// A band for each phase, starting at `corner`, with day 0 at its left edge and the last day at `width`. A click
/// selects a phase; dragging the edge between two moves it.
void phase_bands(const widgets::Theme& theme, ImVec2 corner, float width, const PhaseBands& bands,
                 session::Actions& actions);

}  // namespace ui
