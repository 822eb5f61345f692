#include "image/compare.hpp"

#include "core/error.hpp"

#include <cstdlib>
#include <string>

namespace image {

Difference compare(const Image& a, const Image& b, int limit) {
    if (a.width != b.width || a.height != b.height)
        core::throw_invalid("cannot compare a picture of " + std::to_string(a.width) + "x" + std::to_string(a.height) +
                            " pixels with one of " + std::to_string(b.width) + "x" + std::to_string(b.height));
    Difference difference;
    if (a.rgba.empty()) return difference;
    double sum = 0;
    std::size_t over = 0;
    for (std::size_t pixel = 0; pixel < a.rgba.size(); pixel += 4) {
        bool is_over = false;
        for (std::size_t i = pixel; i < pixel + 4; ++i) {
            const int delta = std::abs(int{a.rgba[i]} - int{b.rgba[i]});
            sum += delta;
            is_over = is_over || delta > limit;
        }
        over += is_over ? 1 : 0;
    }
    difference.mean = sum / static_cast<double>(a.rgba.size());
    difference.share_over = static_cast<double>(over) / (static_cast<double>(a.rgba.size()) / 4);
    return difference;
}

}  // namespace image
