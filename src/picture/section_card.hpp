#pragma once

#include "picture/picture_labels.hpp"
#include "render/scene.hpp"
#include "shape/tissues.hpp"

#include <limits>

namespace picture {

/// What the card of a section holds beside its slice: the areas of each body part, and what the colours mean.
struct CardParts {
    bool areas = true;
    bool legend = true;
    int width = 0;  ///< of the card, px
    bool operator==(const CardParts&) const = default;
};

/// How wide the card of a section is in a picture with text of this size, px; without areas it may be narrower.
int section_card_width(double text_px);

/// How high it is there without a slice, px.
int section_card_height(double text_px, const shape::TissueSection& section, CardParts parts);

/// How much higher a slice of this height makes it, px.
int slice_rows_height(double text_px, int slice_height);

/// A view straight upon the plane of a section that shows it whole, or the left arm alone, in at most `most` pixels and
/// no larger than `most_px_per_m`.
struct SlicePlan {
    render::Camera camera;
    render::Size size;
    double px_per_m = 0;
    /// Where in the picture the body's front is (x to the right, y up); short: in neither direction.
    glm::dvec2 front{0};
};
SlicePlan plan_slice(const shape::TissueSection& section, bool arm_alone, render::Size most,
                     double most_px_per_m = std::numeric_limits<double>::infinity());

/// A picture of a slice as planned, transparent around it; no pixels: none.
struct Slice {
    image::Image pixels;
    SlicePlan plan;
};

/// A card of `parts`: the areas of each body part that is cut, over them the slice with a scale of length where there
/// is one, and under them what the colours mean, that of the skin being `skin` (linear).
image::Image section_card(const Lettering& lettering, const shape::TissueSection& section, const Slice& slice,
                          CardParts parts, glm::vec3 skin);

}  // namespace picture
