#pragma once

#include <array>
#include <string>

namespace session {

/// What a panel remembers from frame to frame about a value that is being typed.
struct Typing {
    std::string field;             ///< the one with the cursor; empty: none
    std::array<char, 48> text{};   ///< as typed so far
    std::array<char, 48> shown{};  ///< as the box showed the value before
    std::string focus_next;        ///< a field whose text shall get the cursor
    std::string refused_field;     ///< the field whose last entry was refused ...
    std::string refusal;           ///< ... and why, a sentence
    bool operator==(const Typing&) const = default;
};

}  // namespace session
