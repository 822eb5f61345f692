#pragma once

#include "render/gl_handles.hpp"
#include "render/program.hpp"
#include "render/scene.hpp"

#include <optional>
#include <vector>

namespace render {

/// Lays flat pictures over what has been drawn.
class OverlayPass {
  public:
    /// `picture_low`: where the picture's lower left is in the framebuffer; `part` (x, y, width, height) of the
    /// framebuffer is drawn to and nothing else.
    void draw(GLuint framebuffer, const std::vector<Overlay>& overlays, glm::ivec2 picture_low, glm::ivec4 part);

  private:
    struct Stored {
        Texture texture;
        std::uint64_t key = 0;
    };
    std::vector<Stored> stored_;
    std::optional<Program> program_;  ///< made when it is first needed
    VertexArray no_attributes_;
};

/// The same on an image in memory, for pictures with an alpha of their own. `low`: the row of the picture, from below,
/// that is the last one of the image.
void lay_over(image::Image& picture, const std::vector<Overlay>& overlays, int low = 0);

}  // namespace render
