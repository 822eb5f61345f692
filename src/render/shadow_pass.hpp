#pragma once

#include "render/figure_store.hpp"
#include "render/program.hpp"

#include <optional>

namespace render {

/// Lookups in the map for a soft edge: in a still picture, and in one of many.
inline constexpr int still_shadow_taps = 8;
inline constexpr int moving_shadow_taps = 4;

/// Depth of the figures as the key light sees them. Drawn again only when a form, the light or the size changes.
class ShadowPass {
  public:
    ShadowPass();

    /// `moving`: an earlier map serves while the light has not visibly turned.
    /// `kept`: as in GeometryPass::View.
    void draw(const FigureStore& store, glm::vec3 towards_light, bool moving, const std::optional<glm::vec4>& kept);

    glm::vec3 towards_light() const { return towards_light_; }
    const Texture& map() const { return map_; }
    /// Texture coordinates and depth (0..1) from world coordinates.
    const glm::mat4& map_from_world() const { return map_from_world_; }
    /// Counts drawings; the key of what is derived from the map.
    std::uint64_t version() const { return version_; }
    /// Texture coordinates per metre.
    float per_metre() const { return per_metre_; }

  private:
    Program program_;
    std::optional<Program> cut_program_;  ///< made when it is first needed
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
