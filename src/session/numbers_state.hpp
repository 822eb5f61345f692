#pragma once

#include <array>

namespace session {

enum class NumberTab { body, charts, lean_last, sources };

/// What the right panel remembers from frame to frame.
struct NumbersState {
    NumberTab tab = NumberTab::body;
    std::array<char, 48> search{};  ///< of the sources
    bool operator==(const NumbersState&) const = default;
};

}  // namespace session
