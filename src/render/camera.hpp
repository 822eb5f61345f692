#pragma once

#include "render/scene.hpp"

namespace render {

/// Position and axes of a camera in world coordinates.
struct CameraFrame {
    glm::vec3 eye;
    glm::vec3 right;
    glm::vec3 up;
    glm::vec3 back;  ///< from the target to the eye
};

CameraFrame camera_frame(const Camera& camera);

/// Projection of the whole picture; the near and far planes enclose the box `low`..`high`.
glm::mat4 clip_from_world(const Camera& camera, double aspect, glm::vec3 low, glm::vec3 high);

}  // namespace render
