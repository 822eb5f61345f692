#pragma once

#include "render/ground_pass.hpp"
#include "render/layer.hpp"
#include "render/scene.hpp"

#include <optional>
#include <vector>

namespace render {

/// Resolves a layer's samples, composites them over the background and encodes the result as sRGB, once.
class CompositePass {
  public:
    CompositePass();

    struct View {
        Background background = Background::studio;
        int samples_across = 1;                ///< texels of the layer per pixel, along one side
        glm::ivec4 layer_rect{0};              ///< in picture pixels: x, y, width, height, from the lower left
        std::vector<glm::ivec4> figure_rects;  ///< disjoint parts of layer_rect that may contain figures
        glm::ivec4 shadow_rect{0};             ///< part of the ground that may be in shadow, likewise
        bool grid = false;                     ///< draws lines on the ground
        glm::ivec4 viewport{0};                ///< in the target framebuffer
        glm::ivec2 tile{0};                    ///< picture pixel at the viewport's lower left
        glm::ivec2 picture{1};                 ///< size of the whole picture
        glm::mat4 clip_from_world{1};          ///< of the whole picture
    };
    /// Draws backdrop and shadows over the whole viewport.
    void draw_behind(GLuint framebuffer, const GroundPass& ground, const View& view);
    /// Draws the figures over them.
    void draw_figures(const Layer& layer, const GroundPass& ground, const View& view);
    /// Sets up a program in use that composites figures itself (shaders/over_backdrop.glsl); occupies the texture units
    /// `unit` and `unit` + 1.
    void set_behind(const Program& program, const GroundPass& ground, const View& view, int unit) const;

  private:
    /// Everything that determines the backdrop.
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
    std::optional<Program> grid_;     ///< created on first use
    std::optional<Program> figures_;  ///< likewise
    VertexArray no_attributes_;
};

}  // namespace render
