#pragma once

#include "picture/section_card.hpp"

namespace picture {

/// Of a picture's height, between labels and its edges.
inline constexpr double label_margin_share = 0.02;

/// A pane in which the card of a section looks for room.
struct CardPane {
    double text_px = 0;
    render::Size pane;
    double covered_above = 0;  ///< share of its height
    bool tells_areas = true;
};

/// What of a pane is left free for the card of a section, in shares of its width and height, and what the card holds.
struct CardRoom {
    double beside = 0;
    double above = 0;
    CardParts parts;
    render::Size slice{};  ///< that it has at most; no width: it has none
};

/// Beside the body where there is width, else above it with as much as there is height for; nothing where there is
/// neither.
CardRoom section_card_room(const shape::TissueSection& section, bool arm_alone, const CardPane& in);

}  // namespace picture
