#pragma once

#include "image/image.hpp"

namespace picture {

/// What a cut takes away from a body, as a faint shade: where the pixels of `whole`, the uncut body before a
/// transparent background, are not covered by `kept`, the cut one. Both have the same size.
image::Image removed_part(const image::Image& whole, const image::Image& kept);

}  // namespace picture
