#pragma once

namespace widgets {

/// Lets the click that closes a popup count for what it hits: the popup closes before the frame's controls are asked.
/// Only a click near where the popup was opened just closes it, or it would open again. Call at the begin of a frame.
void let_closing_click_count(float opener_px);

}  // namespace widgets
