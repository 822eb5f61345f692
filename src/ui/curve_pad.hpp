#pragma once

#include "lesson/outcome.hpp"
#include "session/action.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// A chart to draw a line on with mouse or keyboard: Space picks up the pen on the focused chart, left and right
/// move along, up and down move the line there, and Space puts the pen down. Shows the line drawn and, once available,
/// the result beside it.
struct CurvePad {
    double low = -100;  ///< ends of the vertical axis
    double high = 0;
    int last_day = 0;
    bool open = false;        ///< whether it can still be drawn on
    ImFont* font = nullptr;   ///< of the axes
    float plot_height = 230;  ///< before the theme's scale
    const lesson::Answer& answer;
    const lesson::Outcome* outcome = nullptr;
};

void curve_pad(const widgets::Theme& theme, const CurvePad& pad, session::Actions& actions);

}  // namespace ui
