#pragma once

#include "fit_body/statistics.hpp"
#include "shape/calibration.hpp"

// The constants of one sex as a vector.

namespace fit {

inline constexpr Eigen::Index fields = core::enum_count<body::LeanField>;
inline constexpr Eigen::Index parameters = 4 * fields + 2;
inline constexpr Eigen::Index flexed_at = 4 * fields, pulled_at = flexed_at + 1;

Eigen::VectorXd parameters_of(const shape::SexCalibration& calibration);
void set_parameters(shape::SexCalibration& calibration, const Eigen::VectorXd& at);

/// What is known of them before anybody is measured.
Prior prior_of(core::Sex sex);

}  // namespace fit
