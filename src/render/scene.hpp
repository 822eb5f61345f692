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

// What a frame is a function of. Plain values; no GL in this header.

namespace render {

/// A figure to draw. The spans must outlive the call; metres, +Y up, +Z front, ground at y = 0. `topology` and `shape`
/// are keys: a span is uploaded again only when its key is new.
struct Figure {
    std::span<const glm::vec3> positions;
    std::span<const glm::vec3> normals;
    /// x: outfit (m, positive under cloth), or in a map of values the value, -1 to 1; y: iris cosine (-2 on skin)
    std::span<const glm::vec2> paint;
    std::span<const std::array<std::uint32_t, 3>> triangles;
    /// The same surface from the first positions only, for what is too soft to need all of them: shadow and ambient
    /// occlusion. Empty: `triangles` serve for these too.
    std::span<const std::array<std::uint32_t, 3>> coarse_triangles;
    std::uint64_t topology = 0;
    std::uint64_t shape = 0;
    std::uint64_t painted = 0;  ///< key of `paint`
    float grey = 0;             ///< how much of its hair is grey
    glm::vec3 place{0};         ///< where the figure's origin stands
};

struct Scene {
    std::vector<Figure> figures;
    std::optional<Cut> cut{};  ///< takes away what is on the camera's side of its plane
};

/// An orbit around `target`.
struct Camera {
    glm::vec3 target{0, 0.9F, 0};
    double yaw_rad = 0;    ///< 0: looking at the front; grows towards the body's left (+X)
    double pitch_rad = 0;  ///< positive: from above
    double distance_m = 4;
    double vertical_field_of_view_rad = 0.5;
    bool orthographic = false;  ///< no perspective: as large as at the target everywhere
};

inline constexpr double portrait_field_of_view_rad = 0.44;  ///< 25 degrees: little distortion

/// Where a camera looks from.
struct Direction {
    double yaw_rad = 0;
    double pitch_rad = 0;
};

/// A camera from which the box fills the picture with a margin, whatever the direction.
Camera framing(glm::vec3 low, glm::vec3 high, Direction from, double aspect, double vertical_field_of_view_rad);
/// The same with a portrait lens.
Camera framing(glm::vec3 low, glm::vec3 high, double yaw_rad, double pitch_rad, double aspect);

enum class Background { studio, white, transparent, dark };  ///< as in shaders/backdrop.glsl

/// Colours for values instead of skin, in Oklab, so that equal steps of the value look about equally large: straight
/// from low to middle to high where values go both ways, else in a curve through the three, since a bend would look
/// like an edge on the body.
struct ValueMap {
    bool diverging = false;  ///< values go from -1 (low) over 0 (middle) to 1 (high); else from 0 over 1/2 to 1
    glm::vec3 low_oklab{0};
    glm::vec3 middle_oklab{0};
    glm::vec3 high_oklab{0};
    int lines = 0;  ///< iso-lines between value 0 and 1; 0: none
};

/// Where the key light comes from, and how much like a small lamp it is.
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
    /// While anything moves: soft shadow and ambient occlusion may stay those of a moment ago, if no difference shows.
    bool moving = false;
    /// Moving pictures with more pixels in the boxes around the figures are drawn smaller and stretched. The default is
    /// what a software rasteriser on two cores lights in about 20 ms.
    double most_moving_pixels = 2.7e5;
    SkinColours skin = clay;
    KeyLight light{};
    bool grid = false;                 ///< lines on the ground every 10 cm and every metre
    std::optional<ValueMap> values{};  ///< colours the figures by the values in their paint
};

struct Size {
    int width = 1280;
    int height = 1280;
    bool operator==(const Size&) const = default;
};

/// A scene in a part of a picture. Rectangles are x, y, width, height in pixels from the picture's lower left.
struct Pane {
    Scene scene;
    Camera camera;
    Look look;
    glm::ivec4 frame{0};  ///< what the camera's picture fills
    glm::ivec4 part{0};   ///< what is drawn of it: within `frame`, and not over another pane's part
};

/// Something flat over the panes: a label, a scale. `key` names what it looks like: the same key, the same pixels.
struct Overlay {
    const image::Image* pixels = nullptr;  ///< must outlive the call
    glm::ivec2 low{0};                     ///< its lower left in the picture
    std::uint64_t key = 0;
};

/// What is drawn: panes side by side that fill the picture, and what lies over them.
struct Picture {
    std::vector<Pane> panes;
    std::vector<Overlay> overlays;
};

/// One pane that fills a picture of this size.
Picture whole_picture(const Scene& scene, const Camera& camera, const Look& look, Size size);

}  // namespace render
