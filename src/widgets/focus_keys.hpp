#pragma once

// Keys used both by ImGui and by the table of actions. Before a control has keyboard focus they belong to the actions;
// afterwards the keys that move within a control belong to the control.

namespace widgets {

/// Stops keys of actions from also moving ImGui's focus in this frame: otherwise Page Down on a presenter would set an
/// unwanted focus that then takes the space bar away from playback. Call before ImGui::NewFrame. Text fields and
/// popups, which scroll with these keys, keep them.
void keep_action_keys_from_focus();

/// Hides the focus frame and the hint of the focused control; the arrow keys bring them back.
void hide_focus();

}  // namespace widgets
