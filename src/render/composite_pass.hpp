#pragma once

#include "render/ground_pass.hpp"
#include "render/layer.hpp"
#include "render/scene.hpp"

#include <optional>
#include <vector>

namespace render {

/// Averages a layer's samples, puts it over the background and encodes the result, once, as sRGB.
class CompositePass {
  public:
    CompositePass();

    struct View {
        Background background = Background::studio;
        int samples_across = 1;                ///< texels of the layer along a pixel's side
        glm::ivec4 layer_rect{0};              ///< x, y, width, height in the picture's pixels, from its lower left
        std::vector<glm::ivec4> figure_rects;  ///< within layer_rect, where there may be figures; they do not overlap
        glm::ivec4 shadow_rect{0};             ///< the same, of the ground with shadows
        bool grid = false;                     ///< lines on the ground
        glm::ivec4 viewport{0};                ///< of the framebuffer drawn to
        glm::ivec2 tile{0};                    ///< picture pixel at the viewport's lower left
        glm::ivec2 picture{1};                 ///< size of the whole picture
        glm::mat4 clip_from_world{1};          ///< of the whole picture
    };
    /// Backdrop and shadows, over the whole viewport.
    void draw_behind(GLuint framebuffer, const GroundPass& ground, const View& view);
    /// The figures over that.
    void draw_figures(const Layer& layer, const GroundPass& ground, const View& view);
    /// For a program in use that lays figures over it by itself (shaders/over_backdrop.glsl); takes the texture units
    /// `unit` and the next one.
    void set_behind(const Program& program, const GroundPass& ground, const View& view, int unit) const;

  private:
    /// What the backdrop is a function of.
    struct Backdrop {
        Background background = Background::transparent;
        glm::ivec4 tile{0};
        glm::ivec2 picture{0};
        bool operator==(const Backdrop&) const = default;
    };
    void lay_backdrop(GLuint framebuffer, const View& view);
    void draw_grid(const GroundPass& ground, const View& view);

    Program backdrop_;
    Backdrop drawn_;
    Texture backdrop_colour_;
    Framebuffer backdrop_framebuffer_;
    glm::ivec2 backdrop_capacity_{0};
    Program shade_ground_;
    std::optional<Program> grid_;     ///< made when it is first needed
    std::optional<Program> figures_;  ///< likewise
    VertexArray no_attributes_;
};

}  // namespace render
