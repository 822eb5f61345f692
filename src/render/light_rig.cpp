#include "render/light_rig.hpp"

#include <cmath>

namespace render {

LightRig rig_of(const KeyLight& asked) {
    const auto to = [&](float hardest) { return glm::mix(1.0F, hardest, asked.hardness); };
    LightRig rig{key_light,
                 fill_light,
                 rim_light,
                 sky_light * to(hardest_sky),
                 ground_light * to(hardest_ground),
                 glm::mix(shadow_blur_m, hardest_shadow_blur_m, asked.hardness)};
    rig.key.azimuth_deg = asked.azimuth_deg;
    rig.key.elevation_deg = asked.elevation_deg;
    rig.key.softness *= to(0);
    rig.key.colour *= to(hardest_gain);
    rig.fill.colour *= to(hardest_fill);
    rig.rim.colour *= to(hardest_rim);
    return rig;
}

glm::vec3 towards(const Light& light, double camera_yaw_rad) {
    const double azimuth_rad = camera_yaw_rad + glm::radians(static_cast<double>(light.azimuth_deg));
    const double elevation_rad = glm::radians(static_cast<double>(light.elevation_deg));
    return {std::sin(azimuth_rad) * std::cos(elevation_rad), std::sin(elevation_rad),
            std::cos(azimuth_rad) * std::cos(elevation_rad)};
}

}  // namespace render
