#pragma once

#include "image/image.hpp"

namespace image {

struct Difference {
    double mean = 0;        ///< mean absolute difference per channel, 0..255
    double share_over = 0;  ///< share of pixels in which some channel differs by more than `limit`
};

/// Throws core::Error(invalid_input) if the sizes differ.
Difference compare(const Image& a, const Image& b, int limit);

}  // namespace image
