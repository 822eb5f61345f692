#pragma once

#include <glm/glm.hpp>

namespace render {

/// A large, soft, distant light. The rig turns with the camera's yaw, as if the body stood on a turntable: every view
/// is lit alike and bodies can be compared from any side.
struct Light {
    float azimuth_deg;    ///< from the camera, positive to its right
    float elevation_deg;  ///< above the horizon
    glm::vec3 colour;     ///< linear, radiance of a white surface that faces the light
    float softness;       ///< how far light wraps around the terminator; a share of the half sphere
};

// Levels chosen by eye on light and dark skin, front, side and back, on the studio and the white background.
inline constexpr Light key_light{-44, 40, {1.50F, 1.44F, 1.36F}, 0.15F};
inline constexpr Light fill_light{50, 12, {0.17F, 0.172F, 0.18F}, 0.45F};
inline constexpr Light rim_light{128, 34, {1.30F, 1.30F, 1.32F}, 0.05F};
inline constexpr glm::vec3 sky_light{0.33F, 0.335F, 0.34F};      ///< from above, where nothing is in the way
inline constexpr glm::vec3 ground_light{0.215F, 0.195F, 0.18F};  ///< thrown back by the floor

/// Unit vector towards the light.
glm::vec3 towards(const Light& light, double camera_yaw_rad);

}  // namespace render
