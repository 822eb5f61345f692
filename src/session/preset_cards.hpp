#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace session {

/// Scenarios to start from, each with a picture: the arrow keys mark one, Enter or a click takes it, Escape closes.
struct PresetGallery {
    struct Card {
        std::string title{};
        std::string text{};         ///< a line about what it shows
        std::uint32_t picture = 0;  ///< name of its texture; 0: not drawn yet
        bool operator==(const Card&) const = default;
    };
    bool open = false;
    std::vector<Card> cards{};
    int marked = 0;
    bool scroll_to_mark = false;
    bool operator==(const PresetGallery&) const = default;
};

}  // namespace session
