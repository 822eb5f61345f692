#pragma once

#include "image/font.hpp"
#include "render/scene.hpp"

namespace picture {

/// A height scale placed in a picture.
struct Ruler {
    image::Image pixels;
    glm::ivec2 low{0};  ///< lower left in the picture
};

struct RuledBody {
    double height_m = 0;
    double reach_m = 0;  ///< to either side
};

/// A height scale in cm as the pane's camera sees it, upright to the left of the body at the depth of its middle, up to
/// the next mark above the crown: a mark every 10 cm, a number every 20.
Ruler draw_ruler(const image::Font& font, double text_px, const render::Pane& pane, const RuledBody& body);

}  // namespace picture
