#pragma once

#include "body/model.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace output {

/// Binary little-endian PLY of the closed skin in metres, +Y up, +Z front, as triangles; each vertex has the property
/// `thickness_mm`, the fat under it. `positions` and `thickness_mm`: control vertices, of which the skin's come first.
/// `comment`: one line for the head of the file.
std::vector<std::uint8_t> skin_ply(const body::BodyModel& model, std::span<const glm::vec3> positions,
                                   std::span<const float> thickness_mm, std::string_view comment);

}  // namespace output
