#pragma once

#include "body/model.hpp"

#include <span>
#include <string>
#include <string_view>

namespace output {

/// Wavefront OBJ of the closed skin in metres, +Y up, +Z front, as triangles. `positions`: control vertices, starting
/// with those of the skin. `comment`: one line for the file's header. Coordinates are rounded to the micrometre.
std::string skin_obj(const body::BodyModel& model, std::span<const glm::vec3> positions, std::string_view comment);

}  // namespace output
