#include "picture/outline.hpp"

#include <algorithm>

namespace picture {

image::Image outline(const image::Image& shape, int width, image::Colour colour) {
    image::Image lines = image::blank(shape.width, shape.height, {colour[0], colour[1], colour[2], 0});
    const auto alpha = [&](int x, int y) -> int {
        if (x < 0 || y < 0 || x >= shape.width || y >= shape.height) return 0;
        return shape
            .rgba[(static_cast<std::size_t>(y) * static_cast<std::size_t>(shape.width) + static_cast<std::size_t>(x)) *
                      4 +
                  3];
    };
    for (int y = 0; y < shape.height; ++y)
        for (int x = 0; x < shape.width; ++x) {
            int least = 255, most = 0;
            for (int dy = -width; dy <= width; ++dy)
                for (int dx = -width; dx <= width; ++dx) {
                    if (dx * dx + dy * dy > width * width + 1) continue;
                    least = std::min(least, alpha(x + dx, y + dy));
                    most = std::max(most, alpha(x + dx, y + dy));
                }
            lines.rgba[(static_cast<std::size_t>(y) * static_cast<std::size_t>(lines.width) +
                        static_cast<std::size_t>(x)) *
                           4 +
                       3] = static_cast<std::uint8_t>(most - least);
        }
    return lines;
}

}  // namespace picture
