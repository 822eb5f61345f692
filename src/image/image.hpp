#pragma once

#include <cstdint>
#include <vector>

namespace image {

/// 8-bit RGBA, sRGB, straight alpha, rows from top to bottom.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;  ///< [height * width * 4]
    bool operator==(const Image&) const = default;
};

}  // namespace image
