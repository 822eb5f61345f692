#pragma once

#include "image/font.hpp"

namespace app {

/// The outline of what is not transparent in `shape`, `width` pixels to either side of its edge.
image::Image outline(const image::Image& shape, int width, image::Colour colour);

}  // namespace app
