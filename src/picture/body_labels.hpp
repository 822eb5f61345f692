#pragma once

#include "picture/captions.hpp"
#include "picture/cards.hpp"
#include "picture/class_scene.hpp"
#include "picture/draw_options.hpp"
#include "picture/ruler.hpp"

// Overlays on the bodies of a picture: captions, rulers, the scale of a layer, the edge of a wipe,
// names.

namespace picture {

/// Inputs of the labels, apart from the picture itself.
struct BodyLabels {
    const core::Strings& strings;
    const document::ViewState& view;
    const DrawOptions& options;
    const Captions& captions;
    const std::optional<study::LayerField>& field;  ///< unset: no scale
    RuledBody ruled;                                ///< the tallest and widest
    const ClassScene* people = nullptr;             ///< null: one body, or two
};

/// Adds the labels to a picture that already has its panes. Without a font, draws only the edge of a
/// wipe.
void add_labels(render::Picture& picture, Cards& cards, const BodyLabels& labels);

}  // namespace picture
