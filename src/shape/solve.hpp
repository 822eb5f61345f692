#pragma once

#include "body/model.hpp"
#include "shape/calibration.hpp"
#include "shape/targets.hpp"

#include <vector>

namespace shape {

struct Figure {
    body::Coefficients coefficients;
    std::vector<glm::vec3> positions;  ///< control vertices (skin, then eyes), metres at true height, soles at y = 0
    std::vector<glm::vec3> untrained;  ///< the same without muscle added by training; empty if there is none
    double target_volume_litres = 0;
    double volume_litres = 0;  ///< of the resulting skin
};

/// The positions by which a figure's fat is distributed: muscle that grows under the layer does not thin it.
inline std::span<const glm::vec3> fat_positions(const Figure& figure) {
    return figure.untrained.empty() ? figure.positions : figure.untrained;
}

/// The body whose regions hold these tissues: volume within 0.01 % of the target, exact height. Throws
/// core::Error(invalid_input) if no such body can be drawn.
Figure solve_figure(const body::BodyModel& model, const SexCalibration& calibration, const ShapeInput& input);

}  // namespace shape
