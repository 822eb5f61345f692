#pragma once

#include "widgets/theme.hpp"

#include <string>

namespace widgets {

/// Whether the mouse rests where a tooltip is about to show, so that frames are needed although nothing happens.
bool tooltip_pending();

/// Whether it has rested there for long enough, or nothing waits for that.
bool mouse_rests();

/// The next tooltip stands beside the last item and never over it.
void place_tooltip_beside_item();

/// Whether the last item shall tell of itself: the mouse has rested on it, or the keyboard has come to it.
bool hint_due();

/// A tooltip over the last item, once it is due: what it is for and, fainter, what else there is to know.
void hint(const Theme& theme, const std::string& text, const std::string& more = {});

}  // namespace widgets
