#pragma once

#include "session/action.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>

// Every action that has a key, in one table. Dispatch, the sheet of keys, tooltips and menus all read it, so that none
// of them can tell of a key that does something else.

namespace session {

/// The parts of the sheet of keys, in its order.
enum class KeyGroup { time, view, picture, document, panels, classroom, program };

struct KeyedAction {
    std::string_view name;  ///< its text stands under "action.<name>"
    KeyGroup group{};
    /// The keys as they are shown, "Ctrl Shift Z"; the first is the one that tooltips tell.
    std::array<std::string_view, 3> keys{};
    Action (*action)();
    bool anywhere = false;  ///< also while a text is being typed
};

std::span<const KeyedAction> keyed_actions();

/// The row called `name`; asserts that there is one.
const KeyedAction& keyed_action(std::string_view name);

/// What has the keyboard beside the actions.
struct KeyboardUse {
    bool typing = false;         ///< a text field has the keys, but for the actions that go anywhere
    bool focus_visible = false;  ///< the keyboard moves between controls: space presses the focused one
};

/// Whether the focused control takes these keys, where one is seen to be focused.
bool belongs_to_focus(std::string_view keys);

/// The actions of these keys, if they have one.
Actions actions_of(std::string_view keys, const KeyboardUse& use);

}  // namespace session
