#pragma once

#include "image/image.hpp"
#include "render/cut.hpp"
#include "render/skin_tones.hpp"

#include <glm/glm.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

// The input of a frame. Plain values; no GL in this header.

namespace render {

/// A figure to draw. The spans must outlive the call; metres, +Y up, +Z front, ground at y = 0. `topology` and `shape`
/// are keys: data is uploaded again only if its key changes.
struct Figure {
    std::span<const glm::vec3> positions;
    std::span<const glm::vec3> normals;
    /// x: outfit (m, positive under cloth), or with a value map the value, -1 to 1; y: iris cosine (-2 on skin)
    std::span<const glm::vec2> paint;
    std::span<const std::array<std::uint32_t, 3>> triangles;
    /// A coarse version of the surface that uses only the first positions, for soft effects: shadow and ambient
    /// occlusion. If empty, `triangles` are used for these too.
    std::span<const std::array<std::uint32_t, 3>> coarse_triangles;
    std::uint64_t topology = 0;
    std::uint64_t shape = 0;
    std::uint64_t painted = 0;  ///< key of `paint`
    float grey = 0;             ///< share of grey hair
    glm::vec3 place{0};         ///< position of the figure's origin
};

struct Scene {
    std::vector<Figure> figures;
    std::optional<Cut> cut{};  ///< cuts away everything on the camera's side of its plane
};

/// A camera orbiting `target`.
struct Camera {
    glm::vec3 target{0, 0.9F, 0};
    double yaw_rad = 0;    ///< 0: from the front; increases towards the body's left (+X)
    double pitch_rad = 0;  ///< positive: from above
    double distance_m = 4;
    double vertical_field_of_view_rad = 0.5;
    bool orthographic = false;  ///< no perspective: everything at the scale of the target
};

inline constexpr double portrait_field_of_view_rad = 0.44;  ///< 25 degrees: little distortion

/// Direction from the target to the camera.
struct Direction {
    double yaw_rad = 0;
    double pitch_rad = 0;
};

/// The camera for which the box, viewed from any direction, fills the picture up to a margin.
Camera framing(glm::vec3 low, glm::vec3 high, Direction from, double aspect, double vertical_field_of_view_rad);
/// The same with a portrait lens.
Camera framing(glm::vec3 low, glm::vec3 high, double yaw_rad, double pitch_rad, double aspect);

enum class Background { studio, white, transparent, dark };  ///< as in shaders/backdrop.glsl

/// Colour map for values, in Oklab for perceptual uniformity. A diverging map is piecewise linear from low through
/// middle to high; a sequential one follows a smooth curve through the three, since a kink would look like an edge on
/// the body.
struct ValueMap {
    bool diverging = false;  ///< values from -1 (low) through 0 (middle) to 1 (high); otherwise from 0 through 1/2 to 1
    glm::vec3 low_oklab{0};
    glm::vec3 middle_oklab{0};
    glm::vec3 high_oklab{0};
    int lines = 0;  ///< number of iso-lines between value 0 and 1
};

/// Direction of the key light, and how much it resembles a small lamp.
struct KeyLight {
    float azimuth_deg = -50;   ///< from the camera, positive to its right
    float elevation_deg = 44;  ///< above the horizon
    float hardness = 0;        ///< 0: the studio's large soft box; 1: a lamp in a dark room
    bool operator==(const KeyLight&) const = default;
};
inline constexpr KeyLight studio_light{};

struct Look {
    Background background = Background::studio;
    int samples = 4;  ///< per pixel: 1, 4, 9 or 16, supersampled on a square grid
    /// While the picture moves, soft shadow and ambient occlusion may be slightly stale if no difference is visible.
    bool moving = false;
    /// Moving pictures with more pixels in the boxes around the figures are drawn smaller and upscaled. The default is
    /// what a software rasteriser on two cores can light in about 20 ms.
    double most_moving_pixels = 2.7e5;
    SkinColours skin = clay;
    KeyLight light{};
    bool grid = false;                 ///< lines on the ground every 10 cm and every metre
    std::optional<ValueMap> values{};  ///< colours the figures by their paint values
};

struct Size {
    int width = 1280;
    int height = 1280;
    bool operator==(const Size&) const = default;
};

/// A scene drawn in a part of a picture. Rectangles are x, y, width, height in pixels from the picture's lower left.
struct Pane {
    Scene scene;
    Camera camera;
    Look look;
    glm::ivec4 frame{0};  ///< area of the camera's whole picture
    glm::ivec4 part{0};   ///< area actually drawn: within `frame`, not overlapping the parts of other panes
};

/// A flat image over the panes: a label, a scale. Equal `key`s mean equal pixels.
struct Overlay {
    const image::Image* pixels = nullptr;  ///< must outlive the call
    glm::ivec2 low{0};                     ///< lower left in the picture
    std::uint64_t key = 0;
};

/// A picture to be drawn: adjacent panes that fill it, and overlays.
struct Picture {
    std::vector<Pane> panes;
    std::vector<Overlay> overlays;
};

/// A picture with a single pane that fills this size.
Picture whole_picture(const Scene& scene, const Camera& camera, const Look& look, Size size);

}  // namespace render
