#pragma once

#include "render/ground_pass.hpp"
#include "render/layer.hpp"
#include "render/scene.hpp"

namespace render {

/// Averages a layer's samples, puts it over the background and encodes the result, once, as sRGB.
class CompositePass {
  public:
    CompositePass();

    struct View {
        Background background = Background::studio;
        int samples_across = 1;     ///< texels of the layer along a pixel's side
        glm::ivec4 layer_rect{0};   ///< x, y, width, height in the picture's pixels, from its lower left
        glm::ivec4 shadow_rect{0};  ///< the same, of the ground with shadows
        glm::ivec4 viewport{0};     ///< of the framebuffer drawn to
        glm::ivec2 tile{0};         ///< picture pixel at the viewport's lower left
        glm::ivec2 picture{1};      ///< size of the whole picture
        glm::vec3 eye{0};
        glm::mat4 world_from_clip{1};  ///< of the whole picture
    };
    void draw(GLuint framebuffer, const Layer& layer, const GroundPass& ground, const View& view);

  private:
    Program backdrop_;
    Program program_;
    VertexArray no_attributes_;
};

}  // namespace render
