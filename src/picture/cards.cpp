#include "picture/cards.hpp"

#include "core/digest.hpp"
#include "picture/label_font.hpp"

namespace picture {

const image::Font* Cards::font() {
    if (!font_sought_) font_ = load_picture_font();
    font_sought_ = true;
    return font_ ? &*font_ : nullptr;
}

void Cards::put(render::Picture& picture, image::Image pixels, glm::ivec2 low) {
    const image::Image& kept = kept_.emplace_back(std::move(pixels));
    picture.overlays.push_back({.pixels = &kept, .low = low, .key = core::digest<std::uint8_t>(kept.rgba)});
}

}  // namespace picture
