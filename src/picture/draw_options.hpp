#pragma once

#include "picture/figure_scene.hpp"
#include "render/renderer.hpp"

#include <optional>
#include <string>

namespace picture {

/// Size and quality of a picture. `covered_above`, a share of the height,
/// stays free at the top, and scales in the lower left stay above
/// `covered_below`.
struct DrawOptions {
    render::Size size;
    double covered_above = 0;
    double covered_below = 0;
    bool transparent = false;
    bool moving = false;             ///< part of an animation: favours speed
    std::optional<Framed> framed{};  ///< unset: the extent of the body
    std::string caption{};           ///< in the upper left corner, unless a comparison has its own
    double most_moving_pixels = render::Look{}.most_moving_pixels;
    double least_text_px = 0;  ///< minimum height of label text: for a classroom, or print
};

/// Height of the label text in such a picture.
double label_text_px(const DrawOptions& options);

}  // namespace picture
