#pragma once

#include <string>

namespace session {

/// A key press or repeat.
struct KeyPress {
    /// Label of the key, wherever it is: "A", "1", "Space", ",", "F12", "Home", "Left", "Page Down"; "?" for the
    /// character, whichever keys produce it. Empty for keys without a name.
    std::string key;
    bool control = false;
    bool shift = false;
    bool alt = false;

    /// "Ctrl Shift Z": modifiers in the order Ctrl, Shift, Alt, then the key; empty for keys without a name.
    std::string text() const {
        std::string text;
        if (key.empty()) return text;
        if (control) text += "Ctrl ";
        if (shift) text += "Shift ";
        if (alt) text += "Alt ";
        return text += key;
    }
};

}  // namespace session
