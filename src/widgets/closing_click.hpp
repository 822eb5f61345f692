#pragma once

namespace widgets {

/// Makes the click that closes a popup also act on what it hits: closes the popup before the frame's controls run.
/// A click near where the popup was opened only closes it, or it would reopen. Call at the beginning of a frame.
void let_closing_click_count(float opener_px);

}  // namespace widgets
