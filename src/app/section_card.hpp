#pragma once

#include "app/picture_labels.hpp"
#include "render/scene.hpp"
#include "shape/tissues.hpp"

#include <optional>

namespace app {

/// How wide the card of a section is in a picture with text of this size, px.
int section_card_width(double text_px);

/// How high it is there without a slice, px.
int section_card_height(double text_px, const shape::TissueSection& section, bool with_legend);

/// A view straight upon the plane of a section that shows it whole, or the left arm alone, in at most `most` pixels.
struct SlicePlan {
    render::Camera camera;
    render::Size size;
    double px_per_m = 0;
    /// Where in the picture the body's front is (x to the right, y up); short: in neither direction.
    glm::dvec2 front{0};
};
SlicePlan plan_slice(const shape::TissueSection& section, bool arm_alone, render::Size most);

/// A picture of a slice as planned, transparent around it; no pixels: none.
struct Slice {
    image::Image pixels;
    SlicePlan plan;
};

/// A card with the areas of each body part that is cut, over them the slice with a scale of length where there is one,
/// and under them, where `skin` (linear) is given, what the colours mean.
image::Image section_card(const Lettering& lettering, const shape::TissueSection& section, const Slice& slice,
                          std::optional<glm::vec3> skin);

}  // namespace app
