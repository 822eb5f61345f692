#pragma once

#include "body/model.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace output {

/// A key frame of an animation.
struct GlbFrame {
    int day = 0;
    float seconds = 0;                 ///< strictly increasing
    std::vector<glm::vec3> positions;  ///< control vertices
};

struct GlbBody {
    std::string generator = {};
    std::string name = {};
    int day = 0;                                 ///< the day of `positions`
    std::span<const glm::vec3> positions = {};   ///< control vertices in metres: skin, then eyes
    glm::vec3 skin_linear{0.5F};                 ///< colour of the skin, linear RGB
    std::span<const glm::vec3> map_linear = {};  ///< optional colours of control vertices, replacing skin and outfit
    std::span<const GlbFrame> animation = {};    ///< at least two frames, or none
};

/// Binary glTF 2.0: skin, outfit, eyes and irises as primitives of one mesh with one material each, smooth normals,
/// metres, +Y up, +Z front. An animation has one morph target per frame and interpolates linearly; the frame of `day`
/// needs none. Equal input gives equal bytes.
std::vector<std::uint8_t> body_glb(const body::BodyModel& model, const GlbBody& body);

}  // namespace output
