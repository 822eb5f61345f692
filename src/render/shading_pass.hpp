#pragma once

#include "render/layer.hpp"
#include "render/program.hpp"
#include "render/scene.hpp"
#include "render/shadow_pass.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace render {

/// Lights what the geometry pass found: skin, cloth and eyes.
class ShadingPass {
  public:
    struct View {
        glm::ivec2 texels;              ///< the layer's part in use
        std::vector<glm::ivec4> parts;  ///< x, y, width, height of where in it there may be figures
        glm::mat4 world_from_clip;      ///< of that part
        glm::vec3 eye;
        double yaw_rad = 0;
        float texel_m = 0;  ///< metres that a texel spans at one metre from the eye
        SkinColours skin;
        KeyLight light{};
        bool moving = false;
        std::optional<ValueMap> values{};
        int texels_across = 1;  ///< a pixel
    };
    /// Colours the layer, texel by texel.
    void draw(const Layer& layer, const ShadowPass& shadow, const View& view);

    /// Where in a framebuffer a layer lies, in pixels, for it to be coloured there without a detour.
    struct Direct {
        GLuint framebuffer;
        glm::ivec4 viewport;      ///< of the framebuffer
        glm::ivec2 low;           ///< of the layer in the framebuffer
        glm::ivec2 pixel_offset;  ///< from the framebuffer to the picture
    };
    void draw_direct(const Layer& layer, const ShadowPass& shadow, const View& view, const Direct& direct);

    /// The mean of each pixel's samples, over what stands behind; `set_behind` tells the program about that, from the
    /// texture unit `unit_behind` on. Not for values.
    void draw_smooth(const Layer& layer, const ShadowPass& shadow, const View& view, const Direct& direct,
                     const std::function<void(const Program&)>& set_behind);
    static constexpr int unit_behind = 3;

  private:
    Program& begin(const View& view);
    void draw_parts(const Program& program, const Layer& layer, const ShadowPass& shadow, const View& view,
                    glm::ivec2 low, int texels_a_pixel = 1);
    static void set_lights(const Program& program, const ShadowPass& shadow, const View& view);
    static void set_values(const Program& program, const View& view);

    std::optional<Program> program_;  ///< each made when it is first needed
    std::optional<Program> values_;
    std::optional<Program> smooth_;
    VertexArray no_attributes_;
};

}  // namespace render
