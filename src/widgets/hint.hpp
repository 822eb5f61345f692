#pragma once

#include "widgets/theme.hpp"

#include <string>

namespace widgets {

/// Whether the mouse hovers where a tooltip is about to appear, so that frames must be drawn although nothing happens.
bool tooltip_pending();

/// Whether the mouse has hovered for long enough, or over nothing.
bool mouse_rests();

/// Places the next tooltip beside the last item, never over it.
void place_tooltip_beside_item();

/// Whether the last item should show its hint: the mouse has hovered over it, or it has keyboard focus.
bool hint_due();

/// Shows a tooltip for the last item when due: its purpose and, dimmed, further information.
void hint(const Theme& theme, const std::string& text, const std::string& more = {});

}  // namespace widgets
