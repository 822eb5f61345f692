#pragma once

#include "render/layer.hpp"
#include "render/program.hpp"
#include "render/shadow_pass.hpp"

namespace render {

/// Lights what the geometry pass found: skin, cloth and eyes.
class ShadingPass {
  public:
    ShadingPass();

    struct View {
        glm::ivec2 texels;          ///< the layer's part in use
        glm::mat4 world_from_clip;  ///< of that part
        glm::vec3 eye;
        double yaw_rad = 0;
        float texel_m = 0;  ///< metres that a texel spans at one metre from the eye
        glm::vec3 skin_srgb;
    };
    void draw(const Layer& layer, const ShadowPass& shadow, const View& view);

  private:
    Program program_;
    VertexArray no_attributes_;
};

}  // namespace render
