#pragma once

#include <array>
#include <string>

namespace session {

/// A panel's state, from frame to frame, of a value being typed.
struct Typing {
    std::string field;             ///< the focused one; empty: none
    std::array<char, 48> text{};   ///< as typed so far
    std::array<char, 48> shown{};  ///< as the box showed the value before the edit
    std::string focus_next;        ///< a field whose text is to get the focus
    std::string refused_field;     ///< the field whose last entry was refused ...
    std::string refusal;           ///< ... and why, a sentence
    bool operator==(const Typing&) const = default;
};

}  // namespace session
