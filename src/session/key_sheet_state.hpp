#pragma once

#include <array>

namespace session {

/// State of the key sheet while it is open.
struct KeySheetState {
    bool open = false;  ///< open it in the next frame
    std::array<char, 48> search{};
    bool operator==(const KeySheetState&) const = default;
};

}  // namespace session
