#pragma once

#include <array>

namespace session {

/// What the sheet of keys remembers while it is open.
struct KeySheetState {
    bool open = false;  ///< it shall open in the next frame
    std::array<char, 48> search{};
    bool operator==(const KeySheetState&) const = default;
};

}  // namespace session
