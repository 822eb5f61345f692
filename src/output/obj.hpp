#pragma once

#include "body/model.hpp"

#include <span>
#include <string>
#include <string_view>

namespace output {

/// Wavefront OBJ of the closed skin in metres, +Y up, +Z front, as triangles. `positions`: control vertices, of which
/// the skin's come first. `comment`: one line for the head of the file. Coordinates are written to the micrometre.
std::string skin_obj(const body::BodyModel& model, std::span<const glm::vec3> positions, std::string_view comment);

}  // namespace output
