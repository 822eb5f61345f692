#pragma once

#include "lesson/outcome.hpp"
#include "session/action.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// A chart to draw a line on with the mouse, or with the keyboard: Space takes the pen on the chart that has the focus,
/// left and right go along, up and down move the line there, and Space lets the pen go. Shows what was drawn and, once
/// there is a result, that beside it.
struct CurvePad {
    double low = -100;  ///< of the axis
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
