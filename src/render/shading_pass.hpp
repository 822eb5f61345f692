#pragma once

#include "render/layer.hpp"
#include "render/program.hpp"
#include "render/scene.hpp"
#include "render/shadow_pass.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace render {

/// Shades the surfaces found by the geometry pass: skin, cloth and eyes.
class ShadingPass {
  public:
    struct View {
        glm::ivec2 texels;              ///< the layer's part in use
        std::vector<glm::ivec4> parts;  ///< x, y, width, height of regions that may contain figures
        glm::mat4 world_from_clip;      ///< of the layer's part in use
        glm::vec3 eye;
        double yaw_rad = 0;
        float texel_m = 0;  ///< size of a texel at one metre from the eye, metres
        SkinColours skin;
        KeyLight light{};
        bool moving = false;
        std::optional<ValueMap> values{};
        int texels_across = 1;  ///< texels per pixel, along one side
    };
    /// Shades the layer, texel by texel.
    void draw(const Layer& layer, const ShadowPass& shadow, const View& view);

    /// Position of a layer in a framebuffer, in pixels, for shading directly into it.
    struct Direct {
        GLuint framebuffer;
        glm::ivec4 viewport;      ///< in the framebuffer
        glm::ivec2 low;           ///< of the layer in the framebuffer
        glm::ivec2 pixel_offset;  ///< from the framebuffer to the picture
    };
    void draw_direct(const Layer& layer, const ShadowPass& shadow, const View& view, const Direct& direct);

    /// Shades the mean of each pixel's samples over the background; `set_behind` sets the uniforms of the background,
    /// using texture units from `unit_behind` on. Does not support values.
    void draw_smooth(const Layer& layer, const ShadowPass& shadow, const View& view, const Direct& direct,
                     const std::function<void(const Program&)>& set_behind);
    static constexpr int unit_behind = 3;

  private:
    Program& begin(const View& view);
    void draw_parts(const Program& program, const Layer& layer, const ShadowPass& shadow, const View& view,
                    glm::ivec2 low, int texels_a_pixel = 1);
    static void set_lights(const Program& program, const ShadowPass& shadow, const View& view);
    static void set_values(const Program& program, const View& view);

    std::optional<Program> program_;  ///< each created on first use
    std::optional<Program> values_;
    std::optional<Program> smooth_;
    VertexArray no_attributes_;
};

}  // namespace render
