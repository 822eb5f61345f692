#pragma once

#include "body/model.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace output {

/// A body at one moment of an animation.
struct GlbFrame {
    int day = 0;
    float seconds = 0;                 ///< strictly increasing from frame to frame
    std::vector<glm::vec3> positions;  ///< control vertices
};

struct GlbBody {
    std::string generator = {};
    std::string name = {};
    int day = 0;                                 ///< of `positions`
    std::span<const glm::vec3> positions = {};   ///< control vertices in metres: skin, then eyes
    glm::vec3 skin_linear{0.5F};                 ///< colour of the skin, linear red, green, blue
    std::span<const glm::vec3> map_linear = {};  ///< colours of control vertices instead of skin and outfit; or empty
    std::span<const GlbFrame> animation = {};    ///< at least two, or none
};

/// glTF 2.0 binary: skin, outfit, eyes and irises as primitives of one mesh with a material each, smooth normals,
/// metres, +Y up, +Z front. An animation moves through its frames by one morph target each, straight from one to the
/// next; the frame of `day` itself needs none. The same bytes for the same input.
std::vector<std::uint8_t> body_glb(const body::BodyModel& model, const GlbBody& body);

}  // namespace output
