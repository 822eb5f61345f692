#pragma once

#include "render/scene.hpp"
#include "study/models.hpp"

#include <vector>

namespace picture {

/// The regions marked in a prediction.
using RegionMarks = core::EnumArray<core::Depot, bool>;

/// The mark at each control vertex, from 0 (unmarked) to 1 (marked), blended where regions
/// meet.
std::vector<float> mark_values(const body::BodyModel& model, const RegionMarks& marks);

/// The colour map for marks. Light and dark differ enough for any printer.
render::ValueMap region_marks_map();

}  // namespace picture
