#pragma once

#include "body/model.hpp"

namespace body {

/// Tape measurements in centimetres.
using Girths = core::EnumArray<core::Girth, double>;

/// Girths of a figure in the reference pose; `positions` are its control vertices in metres (only the skin is used).
/// A tape is the convex hull of one part's cut by a plane, at the sites of ANSUR II: waist at the navel, chest at the
/// nipples, hip at the greatest of four levels, thigh just below the crotch, calf and forearm at their greatest, wrist,
/// ankle and neck at their least. `flexed_ratio`: flexed / relaxed upper arm.
Girths measure_girths(const BodyModel& model, std::span<const glm::vec3> positions, double flexed_ratio);

/// The edges of each part, from the model's part weights and base mesh.
core::EnumArray<TapePart, std::vector<geometry::Edge>> find_tape_edges(const BodyModel& model);

}  // namespace body
