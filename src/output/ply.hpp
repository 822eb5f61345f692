#pragma once

#include "body/model.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace output {

/// Binary little-endian PLY of the closed skin in metres, +Y up, +Z front, as triangles; each vertex has the property
/// `thickness_mm`, that of the fat beneath it. `positions` and `thickness_mm`: control vertices, starting with those of
/// the skin. `comment`: one line for the file's header.
std::vector<std::uint8_t> skin_ply(const body::BodyModel& model, std::span<const glm::vec3> positions,
                                   std::span<const float> thickness_mm, std::string_view comment);

}  // namespace output
