#pragma once

#include "render/cut.hpp"
#include "render/program.hpp"
#include "render/shading_pass.hpp"

#include <vector>

namespace render {

/// The cut plane for shaders: normal, pointing towards the camera, and distance from the origin. Everything beyond it
/// on that side is cut away.
glm::vec4 kept_side(const Cut& cut, const Camera& camera);

/// Draws the section plane in two steps: which areas cover each texel, then their colours.
class CutPass {
  public:
    CutPass();

    struct View {
        glm::ivec2 texels;              ///< the layer's part in use
        std::vector<glm::ivec4> parts;  ///< regions of it that may contain figures
        glm::mat4 clip_from_world;      ///< of the layer's part in use
        glm::vec4 kept;                 ///< kept_side
        double yaw_rad = 0;
        glm::vec3 skin_linear;
    };
    void find_areas(const Cut& cut, const View& view);

    /// Draws the colours into the layer, or directly into a framebuffer.
    void draw(const Layer& layer, const View& view);
    void draw_direct(const View& view, const ShadingPass::Direct& direct);

  private:
    void reserve(glm::ivec2 texels);
    void upload(const Cut& cut);
    void draw_face(const View& view, glm::ivec2 low, int direct, glm::ivec2 pixel_offset);

    Program areas_;
    Program face_;
    Texture first_;
    Texture second_;
    Framebuffer framebuffer_;
    glm::ivec2 capacity_{0};
    VertexArray triangles_;
    Buffer points_;
    std::array<GLint, cut_area_count + 1> begins_{};  ///< start of each area in the points
    std::uint64_t uploaded_ = 0;
    VertexArray no_attributes_;
};

}  // namespace render
