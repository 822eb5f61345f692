#pragma once

#include "render/scene.hpp"

#include <glm/glm.hpp>

namespace render {

/// A large, soft light at infinity. The rig turns with the camera's yaw, as if the body stood on a turntable: all views
/// are lit alike, so bodies can be compared from any side.
struct Light {
    float azimuth_deg;    ///< from the camera, positive to its right
    float elevation_deg;  ///< above the horizon
    glm::vec3 colour;     ///< linear; radiance of a white surface facing the light
    float softness;       ///< how far light wraps around the terminator, as a share of the hemisphere
};

// Levels chosen by eye on light and dark skin, from front, side and back, on the studio and the white background.
inline constexpr Light key_light{-50, 44, {1.58F, 1.52F, 1.44F}, 0.10F};
inline constexpr Light fill_light{50, 12, {0.13F, 0.132F, 0.14F}, 0.45F};
inline constexpr Light rim_light{128, 34, {1.30F, 1.30F, 1.32F}, 0.05F};
inline constexpr glm::vec3 sky_light{0.33F, 0.335F, 0.34F};      ///< from above, if unoccluded
inline constexpr glm::vec3 ground_light{0.215F, 0.195F, 0.18F};  ///< reflected by the floor
inline constexpr float shadow_blur_m = 0.026F;                   ///< for a large softbox

// What the hardest light leaves of all others, by eye: the shadows are deep but not black.
inline constexpr float hardest_gain = 1.45F;
inline constexpr float hardest_fill = 0.1F;
inline constexpr float hardest_rim = 0.08F;
inline constexpr float hardest_sky = 0.3F;
inline constexpr float hardest_ground = 0.22F;
inline constexpr float hardest_shadow_blur_m = 0.004F;

/// All lights on a figure.
struct LightRig {
    Light key;
    Light fill;
    Light rim;
    glm::vec3 sky;
    glm::vec3 ground;
    float shadow_blur_m;  ///< width of the penumbra at a forearm's distance
};

/// The studio's lights with the key light as specified; the harder it is, the smaller it is and the less light comes
/// from everywhere else. Hardness 0 from the studio's direction gives the studio itself.
LightRig rig_of(const KeyLight& asked);

/// Unit vector towards the light.
glm::vec3 towards(const Light& light, double camera_yaw_rad);

}  // namespace render
