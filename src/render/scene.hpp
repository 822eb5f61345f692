#pragma once

#include "render/skin_tones.hpp"

#include <glm/glm.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

// What a frame is a function of. Plain values; no GL in this header.

namespace render {

/// A figure to draw. The spans must outlive the call; metres, +Y up, +Z front, ground at y = 0. `topology` and `shape`
/// are keys: a span is uploaded again only when its key is new.
struct Figure {
    std::span<const glm::vec3> positions;
    std::span<const glm::vec3> normals;
    std::span<const glm::vec2> paint;  ///< x: outfit (m, positive under cloth), y: iris cosine (-2 on skin)
    std::span<const std::array<std::uint32_t, 3>> triangles;
    /// The same surface from the first positions only, for what is too soft to need all of them: shadow and ambient
    /// occlusion. Empty: `triangles` serve for these too.
    std::span<const std::array<std::uint32_t, 3>> coarse_triangles;
    std::uint64_t topology = 0;
    std::uint64_t shape = 0;
};

struct Scene {
    std::vector<Figure> figures;
};

/// An orbit around `target`.
struct Camera {
    glm::vec3 target{0, 0.9F, 0};
    double yaw_rad = 0;    ///< 0: looking at the front; grows towards the body's left (+X)
    double pitch_rad = 0;  ///< positive: from above
    double distance_m = 4;
    double vertical_field_of_view_rad = 0.5;
};

/// A camera from which the box fills the picture with a margin, whatever the direction.
Camera framing(glm::vec3 low, glm::vec3 high, double yaw_rad, double pitch_rad, double aspect);

enum class Background { studio, white, transparent, dark };  ///< as in shaders/backdrop.glsl

struct Look {
    Background background = Background::studio;
    int samples = 4;  ///< per pixel: 1, 4, 9 or 16, supersampled on a square grid
    /// While anything moves: soft shadow and ambient occlusion may stay those of a moment ago, by less than is seen.
    bool moving = false;
    glm::vec3 skin_srgb = clay_srgb;  ///< red, green, blue 0..1 of skin in plain light
};

struct Size {
    int width = 1280;
    int height = 1280;
    bool operator==(const Size&) const = default;
};

}  // namespace render
