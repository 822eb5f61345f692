#pragma once

#include "picture/figure_scene.hpp"
#include "render/renderer.hpp"

#include <optional>
#include <string>

namespace picture {

/// How large a picture is drawn, and how well. Nothing is drawn over
/// `covered_above`, a share of the height, and no scale in the lower left over
/// `covered_below`.
struct DrawOptions {
    render::Size size;
    double covered_above = 0;
    double covered_below = 0;
    bool transparent = false;
    bool moving = false;             ///< one of many pictures, to be quick
    std::optional<Framed> framed{};  ///< unset: the body's own extent
    std::string caption{};           ///< in the upper left corner, where a comparison has
                                     ///< none of its own
    double most_moving_pixels = render::Look{}.most_moving_pixels;
    double least_text_px = 0;  ///< of labels, where a picture of this size has
                               ///< smaller ones: before a room, in print
};

/// The size of the text of labels in such a picture.
double label_text_px(const DrawOptions& options);

}  // namespace picture
