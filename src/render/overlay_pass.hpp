#pragma once

#include "render/gl_handles.hpp"
#include "render/program.hpp"
#include "render/scene.hpp"

#include <optional>
#include <vector>

namespace render {

/// Draws flat pictures over what has been rendered.
class OverlayPass {
  public:
    /// `picture_low`: the picture's lower left in the framebuffer; drawing is limited to `part` (x, y, width, height)
    /// of the framebuffer.
    void draw(GLuint framebuffer, const std::vector<Overlay>& overlays, glm::ivec2 picture_low, glm::ivec4 part);

  private:
    struct Stored {
        Texture texture;
        std::uint64_t key = 0;
    };
    std::vector<Stored> stored_;
    std::optional<Program> program_;  ///< created on first use
    VertexArray no_attributes_;
};

/// The same for an image in memory, for pictures with alpha. `low`: the picture row, counted from below, that is the
/// image's last row.
void lay_over(image::Image& picture, const std::vector<Overlay>& overlays, int low = 0);

}  // namespace render
