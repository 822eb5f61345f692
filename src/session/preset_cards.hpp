#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace session {

/// Scenarios to start from, each with a picture: arrow keys select, Enter or a click accepts, Escape closes.
struct PresetGallery {
    struct Card {
        std::string title{};
        std::string text{};         ///< a line that describes it
        std::uint32_t picture = 0;  ///< OpenGL texture name; 0: not drawn yet
        bool operator==(const Card&) const = default;
    };
    bool open = false;
    std::vector<Card> cards{};
    int marked = 0;
    bool scroll_to_mark = false;
    bool operator==(const PresetGallery&) const = default;
};

}  // namespace session
