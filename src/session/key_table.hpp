#pragma once

#include "session/action.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>

// Every action that has a key, in one table. Dispatch, the key sheet, tooltips and menus all read it, so that none of
// them can name a wrong key.

namespace session {

/// The sections of the key sheet, in order.
enum class KeyGroup { time, view, picture, document, panels, classroom, program };

struct KeyedAction {
    std::string_view name;  ///< its text has the key "action.<name>"
    KeyGroup group{};
    /// The keys as displayed, "Ctrl Shift Z"; tooltips show the first.
    std::array<std::string_view, 3> keys{};
    Action (*action)();
    bool anywhere = false;  ///< even while text is being typed
};

std::span<const KeyedAction> keyed_actions();

/// The row named `name`; asserts that it exists.
const KeyedAction& keyed_action(std::string_view name);

/// Other uses of the keyboard, besides actions.
struct KeyboardUse {
    bool typing = false;         ///< a text field takes all keys except those that work anywhere
    bool focus_visible = false;  ///< the keyboard moves between controls: space presses the focused one
};

/// Whether a visibly focused control takes these keys.
bool belongs_to_focus(std::string_view keys);

/// The actions bound to these keys; empty if none.
Actions actions_of(std::string_view keys, const KeyboardUse& use);

}  // namespace session
