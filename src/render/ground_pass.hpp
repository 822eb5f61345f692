#pragma once

#include "render/shadow_pass.hpp"

namespace render {

/// How much light the figures leave on the ground, contact and cast shadow together, as a map over the floor. The
/// picture then costs one lookup per pixel; the map is drawn again only when a form or the light changes.
class GroundPass {
  public:
    GroundPass();

    void draw(const FigureStore& store, const ShadowPass& shadow);

    const Texture& map() const { return map_; }  ///< red: factor of what an sRGB value is there
    glm::vec2 low() const { return low_; }       ///< x and z of its first corner, m
    float extent_m() const { return extent_m_; }
    /// Box on the ground, within the map, outside of which no light is taken away.
    const geometry::Box& shaded() const { return shaded_; }

  private:
    Program program_;
    VertexArray no_attributes_;
    Texture map_;
    Framebuffer framebuffer_;
    int side_texels_ = 0;
    glm::vec2 low_{0};
    float extent_m_ = 1;
    geometry::Box shaded_{glm::vec3(0), glm::vec3(0)};
    std::uint64_t shadow_version_ = 0;
};

}  // namespace render
