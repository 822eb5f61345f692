#pragma once

#include "ui/file_requests.hpp"
#include "ui/layout.hpp"
#include "ui/theme.hpp"

#include <string>
#include <vector>

namespace ui {

/// Scenarios to start from, each with a picture: the arrow keys mark one, Enter or a click takes it, Escape closes.
struct PresetGallery {
    struct Card {
        std::string title{};
        std::string text{};             ///< a line about what it shows
        ImTextureID picture = nullptr;  ///< null: not drawn yet
    };
    bool open = false;
    std::vector<Card> cards{};
    int marked = 0;
    bool scroll_to_mark = false;
};

/// The card that an arrow key leads to from `marked`, of `cards` in rows of `columns`; the same at an edge.
int next_card(int marked, int cards, int columns, int right, int down);

/// Width and height of a card's picture, units of `Theme::px`.
inline constexpr float preset_picture_width = 168;
inline constexpr float preset_picture_height = 196;

/// Draws it, where it is open, in the middle of `window`, and asks for the card that is taken.
void preset_gallery(const Theme& theme, const Area& window, PresetGallery& gallery, FileRequests& requests);

}  // namespace ui
