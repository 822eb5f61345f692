#pragma once

#include "body/model.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace output {

/// Binary STL of the closed skin for printing: millimetres, +Z up, front towards -Y, standing on z = 0, as slicers
/// expect. Triangles that meet share their corners to the bit. `comment`: up to 80 bytes for the head of the file.
std::vector<std::uint8_t> skin_stl(const body::BodyModel& model, std::span<const glm::vec3> positions,
                                   std::string_view comment);

}  // namespace output
