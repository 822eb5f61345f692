#pragma once

#include "body/model.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace output {

/// Binary STL of the closed skin for printing, in the convention of slicers: millimetres, +Z up, front towards -Y,
/// standing on z = 0. Adjacent triangles share corners bit for bit. `comment`: up to 80 bytes for the file's header.
std::vector<std::uint8_t> skin_stl(const body::BodyModel& model, std::span<const glm::vec3> positions,
                                   std::string_view comment);

}  // namespace output
