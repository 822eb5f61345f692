#pragma once

#include "shape/section_places.hpp"
#include "study/study.hpp"

namespace study {

/// Areas of the named slices on one day, in the pose in which bodies are measured; `day` is held within the
/// simulation's days.
shape::SectionAreas section_areas_on(Study& study, const document::Document& document, int day);

}  // namespace study
