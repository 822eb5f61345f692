#pragma once

#include <glm/glm.hpp>

namespace body {

// The second number of the paint of a drawn surface (SurfaceTopology::paint), as shaders/surface.glsl has it.

/// On skin without a tint.
inline constexpr float plain_skin = -3;

inline bool is_eye(glm::vec2 paint) {
    return paint.y > -1.5F;
}

}  // namespace body
