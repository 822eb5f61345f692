#pragma once

#include "image/font.hpp"

namespace picture {

/// The outline of what is not transparent in `shape`, `width` pixels to either side of its edge.
image::Image outline(const image::Image& shape, int width, image::Colour colour);

}  // namespace picture
