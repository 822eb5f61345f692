#pragma once

#include "render/shadow_pass.hpp"

namespace render {

/// Light left on the ground by contact and cast shadow, baked into a map of the floor, so that the picture costs one
/// lookup per pixel; the map is redrawn only when a form or the light changes.
class GroundPass {
  public:
    GroundPass();

    void draw(const FigureStore& store, const ShadowPass& shadow);

    const Texture& map() const { return map_; }  ///< red: factor for the sRGB value
    glm::vec2 low() const { return low_; }       ///< x and z of its first corner, m
    float extent_m() const { return extent_m_; }
    /// Box on the ground, within the map, outside which there is no shadow.
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
