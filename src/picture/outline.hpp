#pragma once

#include "image/font.hpp"

namespace picture {

/// The outline of the non-transparent part of `shape`, extending `width` pixels to either side of its edge.
image::Image outline(const image::Image& shape, int width, image::Colour colour);

}  // namespace picture
