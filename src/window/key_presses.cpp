#include "window/key_presses.hpp"

#include "window/key_codes.hpp"
#include "window/key_label.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>

namespace window {
namespace {

using Kind = InputEvent::Kind;

struct NamedKey {
    int code;
    std::string_view name;
};
constexpr std::array named_keys{
    NamedKey{keys::space, "Space"},
    NamedKey{keys::escape, "Escape"},
    NamedKey{keys::enter, "Enter"},
    NamedKey{keys::keypad_enter, "Enter"},
    NamedKey{keys::tab, "Tab"},
    NamedKey{keys::backspace, "Backspace"},
    NamedKey{keys::del, "Delete"},
    NamedKey{keys::insert, "Insert"},
    NamedKey{keys::left, "Left"},
    NamedKey{keys::right, "Right"},
    NamedKey{keys::up, "Up"},
    NamedKey{keys::down, "Down"},
    NamedKey{keys::page_up, "Page Up"},
    NamedKey{keys::page_down, "Page Down"},
    NamedKey{keys::home, "Home"},
    NamedKey{keys::end, "End"},
    NamedKey{keys::keypad_add, "+"},
    NamedKey{keys::keypad_subtract, "-"},
    NamedKey{keys::keypad_multiply, "*"},
    NamedKey{keys::keypad_divide, "/"},
    NamedKey{keys::keypad_decimal, "."},
};

/// The keypad keys without NumLock.
constexpr std::array keypad_moves{
    NamedKey{keys::keypad_0, "Insert"},       NamedKey{keys::keypad_0 + 1, "End"},
    NamedKey{keys::keypad_0 + 2, "Down"},     NamedKey{keys::keypad_0 + 3, "Page Down"},
    NamedKey{keys::keypad_0 + 4, "Left"},     NamedKey{keys::keypad_0 + 5, ""},
    NamedKey{keys::keypad_0 + 6, "Right"},    NamedKey{keys::keypad_0 + 7, "Home"},
    NamedKey{keys::keypad_0 + 8, "Up"},       NamedKey{keys::keypad_9, "Page Up"},
    NamedKey{keys::keypad_decimal, "Delete"},
};

/// Keys are numbered by position on a US keyboard; a letter or sign means the key that produces it here. Digits are
/// those of the digit row, even on keyboards where they need Shift.
std::string name_of(int code, int scancode, int modifiers) {
    if ((modifiers & keys::num_lock) == 0)
        for (const NamedKey& key : keypad_moves)
            if (key.code == code) return std::string(key.name);
    for (const NamedKey& key : named_keys)
        if (key.code == code) return std::string(key.name);
    if (code >= keys::f1 && code <= keys::f12) return fmt::format("F{}", code - keys::f1 + 1);
    if (code >= keys::keypad_0 && code <= keys::keypad_9) return std::to_string(code - keys::keypad_0);
    if (code >= keys::digit_0 && code <= keys::digit_9) return std::to_string(code - keys::digit_0);
    if (const char label = key_label(code, scancode); label > ' ' && label <= '~') {
        const bool is_letter = label >= 'a' && label <= 'z';
        return {is_letter ? static_cast<char>(label - 'a' + 'A') : label};
    }
    // A keyboard without Latin letters: the key at the position that this number has on a US keyboard.
    return code > ' ' && code <= '~' ? std::string(1, static_cast<char>(code)) : "";
}

session::KeyPress press_of(const InputEvent& event) {
    return {.key = name_of(event.code, event.scancode, event.modifiers),
            .control = (event.modifiers & keys::control) != 0,
            .shift = (event.modifiers & keys::shift) != 0,
            .alt = (event.modifiers & keys::alt) != 0};
}

}  // namespace

std::vector<session::KeyPress> key_presses(std::span<const InputEvent> events) {
    std::vector<session::KeyPress> presses;
    for (const InputEvent& event : events) {
        if (event.kind == Kind::key && event.action != keys::released) presses.push_back(press_of(event));
        if (event.kind == Kind::character && event.code == '?') presses.push_back({.key = "?"});
    }
    return presses;
}

}  // namespace window
