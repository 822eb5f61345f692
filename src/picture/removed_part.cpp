#include "picture/removed_part.hpp"

#include <cassert>

namespace picture {

namespace {

constexpr int opacity_percent = 26;
constexpr int grey_percent = 60;  ///< a shade is less coloured than a body

}  // namespace

image::Image removed_part(const image::Image& whole, const image::Image& kept) {
    assert(whole.rgba.size() == kept.rgba.size());
    image::Image shade = whole;
    for (std::size_t at = 0; at < shade.rgba.size(); at += 4) {
        const int grey = (2 * whole.rgba[at] + 5 * whole.rgba[at + 1] + whole.rgba[at + 2]) / 8;
        for (std::size_t c = at; c < at + 3; ++c)
            shade.rgba[c] =
                static_cast<std::uint8_t>((grey * grey_percent + whole.rgba[c] * (100 - grey_percent)) / 100);
        const int uncovered = whole.rgba[at + 3] * (255 - kept.rgba[at + 3]) / 255;
        shade.rgba[at + 3] = static_cast<std::uint8_t>(uncovered * opacity_percent / 100);
    }
    return shade;
}

}  // namespace picture
