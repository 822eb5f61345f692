#pragma once

#include "image/font.hpp"
#include "render/scene.hpp"

#include <list>
#include <optional>

namespace picture {

/// The cards that lie over a picture, which points to them: they stay until
/// they are cleared.
class Cards {
  public:
    /// What text is drawn with, read when first asked for; null where there is no
    /// font.
    const image::Font* font();

    /// Lays `pixels` over the picture, their lower left at `low`.
    void put(render::Picture& picture, image::Image pixels, glm::ivec2 low);

    void clear() { kept_.clear(); }

  private:
    bool font_sought_ = false;
    std::optional<image::Font> font_;
    std::list<image::Image> kept_;
};

}  // namespace picture
