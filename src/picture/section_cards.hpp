#pragma once

#include "picture/cards.hpp"
#include "picture/draw_image.hpp"
#include "picture/draw_options.hpp"
#include "picture/section_room.hpp"
#include "picture/section_scene.hpp"

namespace picture {

/// The bodies of a picture with a section, and what their cards reveal.
struct CutBodies {
    const SectionScene& now;
    const SectionScene& then;  ///< shown if two stand side by side
    const document::ViewState& view;
    const DrawOptions& options;
    bool tells_areas = true;
};

/// The space for a body's card in its pane.
CardRoom card_room(const CutBodies& cut, glm::ivec4 frame);

/// Adds a card for each body to a picture that already has its panes: two slices share one
/// scale.
void add_section_cards(render::Picture& picture, Cards& cards, const DrawImage& draw, const core::Strings& strings,
                       const CutBodies& cut);

}  // namespace picture
