#pragma once

#include "picture/cards.hpp"
#include "picture/draw_image.hpp"
#include "picture/draw_options.hpp"
#include "picture/section_room.hpp"
#include "picture/section_scene.hpp"

namespace picture {

/// The cut bodies of a picture, and how much is told about them.
struct CutBodies {
    const SectionScene& now;
    const SectionScene& then;  ///< seen where two stand side by side
    const document::ViewState& view;
    const DrawOptions& options;
    bool tells_areas = true;
};

/// The room that the card of a body has in its pane.
CardRoom card_room(const CutBodies& cut, glm::ivec4 frame);

/// Adds the cards of the bodies to a picture whose panes are there: two slices
/// have one scale.
void add_section_cards(render::Picture& picture, Cards& cards, const DrawImage& draw, const core::Strings& strings,
                       const CutBodies& cut);

}  // namespace picture
