#pragma once

// Keys that ImGui and the table of actions both have a use for. Before the keyboard has come to a control they are the
// actions'; from then on those that move within controls are the control's.

namespace widgets {

/// Keeps this frame's keys that actions have from moving ImGui's focus, too: a clicker's Page Down would bring a focus
/// that nobody asked for, which then takes the space bar from playing. To be called before ImGui's new frame. Text
/// fields and popups, which scroll by them, keep all.
void keep_action_keys_from_focus();

/// Hides the frame around the control that has the keyboard, and what it tells of itself; the arrow keys bring it back.
void hide_focus();

}  // namespace widgets
