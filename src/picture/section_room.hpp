#pragma once

#include "picture/section_card.hpp"

namespace picture {

/// Gap between labels and the picture's edges, as a share of its height.
inline constexpr double label_margin_share = 0.02;

/// A pane in which to place the card of a section.
struct CardPane {
    double text_px = 0;
    render::Size pane;
    double covered_above = 0;  ///< share of its height
    bool tells_areas = true;
};

/// Space reserved for the card of a section, as shares of the pane's width and height, and the card's contents.
struct CardRoom {
    double beside = 0;
    double above = 0;
    CardParts parts;
    render::Size slice{};  ///< its maximum size; width 0: no slice
};

/// Places the card beside the body if the pane is wide enough, otherwise above it with as much content as fits, or
/// nowhere if neither fits.
CardRoom section_card_room(const shape::TissueSection& section, bool arm_alone, const CardPane& in);

}  // namespace picture
