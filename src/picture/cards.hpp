#pragma once

#include "image/font.hpp"
#include "render/scene.hpp"

#include <list>
#include <optional>

namespace picture {

/// Owns the cards overlaid on a picture, which refers to their pixels: they live until
/// cleared.
class Cards {
  public:
    /// The font for text, loaded on first use; null if there is
    /// none.
    const image::Font* font();

    /// Adds `pixels` to the picture's overlays, with their lower left at `low`.
    void put(render::Picture& picture, image::Image pixels, glm::ivec2 low);

    void clear() { kept_.clear(); }

  private:
    bool font_sought_ = false;
    std::optional<image::Font> font_;
    std::list<image::Image> kept_;
};

}  // namespace picture
