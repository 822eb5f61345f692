#pragma once

#include "picture/picture_labels.hpp"
#include "render/scene.hpp"
#include "shape/tissues.hpp"

#include <limits>

namespace picture {

/// What the card of a section contains besides its slice: the areas of each body part, and a legend.
struct CardParts {
    bool areas = true;
    bool legend = true;
    int width = 0;  ///< of the card, px
    bool operator==(const CardParts&) const = default;
};

/// Width of a section's card in a picture with text of this size, px; without areas it may be narrower.
int section_card_width(double text_px);

/// Height of the card without a slice, px.
int section_card_height(double text_px, const shape::TissueSection& section, CardParts parts);

/// Additional height for a slice of this height, px.
int slice_rows_height(double text_px, int slice_height);

/// Plans a view perpendicular to the section plane that shows the whole section, or only the left arm, in at most
/// `most` pixels and at most `most_px_per_m`.
struct SlicePlan {
    render::Camera camera;
    render::Size size;
    double px_per_m = 0;
    /// Direction of the body's front in the picture (x to the right, y up); short if it points out of or into it.
    glm::dvec2 front{0};
};
SlicePlan plan_slice(const shape::TissueSection& section, bool arm_alone, render::Size most,
                     double most_px_per_m = std::numeric_limits<double>::infinity());

/// A rendered slice with a transparent background; no pixels if there is none.
struct Slice {
    image::Image pixels;
    SlicePlan plan;
};

/// A card with `parts`: the slice with a length scale, if there is one, then the areas of each body part in the
/// section, then the legend, with `skin` (linear) as the colour of skin.
image::Image section_card(const Lettering& lettering, const shape::TissueSection& section, const Slice& slice,
                          CardParts parts, glm::vec3 skin);

}  // namespace picture
