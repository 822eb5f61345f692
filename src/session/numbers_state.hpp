#pragma once

#include <array>

namespace session {

enum class NumberTab { body, charts, lean_last, sources };

/// State of the right panel from frame to frame.
struct NumbersState {
    NumberTab tab = NumberTab::body;
    std::array<char, 48> search{};  ///< of the sources tab
    bool operator==(const NumbersState&) const = default;
};

}  // namespace session
