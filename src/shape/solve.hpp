#pragma once

#include "body/model.hpp"
#include "shape/calibration.hpp"
#include "shape/targets.hpp"

#include <vector>

namespace shape {

struct Figure {
    body::Coefficients coefficients;
    std::vector<glm::vec3> positions;  ///< control vertices (skin, then eyes), metres at true height, soles at y = 0
    double target_volume_litres = 0;
    double volume_litres = 0;  ///< of the skin as it is
};

/// The body whose regions hold these tissues: volume within 0.01 % of the target, height exact. Throws
/// core::Error(invalid_input) where no such body can be drawn.
Figure solve_figure(const body::BodyModel& model, const SexCalibration& calibration, const ShapeInput& input);

}  // namespace shape
