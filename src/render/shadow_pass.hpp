#pragma once

#include "render/figure_store.hpp"
#include "render/program.hpp"

#include <optional>

namespace render {

/// Shadow map taps for a soft edge: in a still picture, and in a moving one.
inline constexpr int still_shadow_taps = 8;
inline constexpr int moving_shadow_taps = 4;

/// Shadow map of the key light. Redrawn only when a form, the light or the size changes.
class ShadowPass {
  public:
    ShadowPass();

    /// `moving`: reuses an earlier map until the light has visibly turned.
    /// `kept`: as in GeometryPass::View.
    void draw(const FigureStore& store, glm::vec3 towards_light, bool moving, const std::optional<glm::vec4>& kept);

    glm::vec3 towards_light() const { return towards_light_; }
    const Texture& map() const { return map_; }
    /// World coordinates to texture coordinates and depth (0..1).
    const glm::mat4& map_from_world() const { return map_from_world_; }
    /// Incremented on every redraw; the key of anything derived from the map.
    std::uint64_t version() const { return version_; }
    /// Texture coordinates per metre.
    float per_metre() const { return per_metre_; }

  private:
    Program program_;
    std::optional<Program> cut_program_;  ///< created on first use
    std::optional<glm::vec4> kept_;
    int side_texels_ = 0;
    Texture map_;
    Framebuffer framebuffer_;
    std::uint64_t version_ = 0;
    std::uint64_t store_version_ = 0;
    glm::vec3 towards_light_{0};
    glm::mat4 map_from_world_{1};
    float per_metre_ = 1;
};

}  // namespace render
