#include "render/light_rig.hpp"

#include <cmath>

namespace render {

glm::vec3 towards(const Light& light, double camera_yaw_rad) {
    const double azimuth_rad = camera_yaw_rad + glm::radians(static_cast<double>(light.azimuth_deg));
    const double elevation_rad = glm::radians(static_cast<double>(light.elevation_deg));
    return {std::sin(azimuth_rad) * std::cos(elevation_rad), std::sin(elevation_rad),
            std::cos(azimuth_rad) * std::cos(elevation_rad)};
}

}  // namespace render
