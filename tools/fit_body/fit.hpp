#pragma once

#include "fit_body/bodies.hpp"
#include "fit_body/statistics.hpp"

namespace fit {

/// Errors for one sex, one source and one girth, in people to whom the constants were not fitted.
struct Cell {
    core::Sex sex = core::Sex::male;
    std::string source;
    core::Girth girth = core::Girth::neck;
    int n = 0;
    double error_cm = 0;       ///< mean absolute error of the body
    double limit_cm = 0;       ///< likewise of one linear regression on age, height, fat and lean mass for all sources
    double bias_cm = 0;        ///< mean of body minus tape
    double limit_bias_cm = 0;  ///< mean of regression minus tape
    double ratio() const { return error_cm / limit_cm; }
};

/// Standard error of each constant, in the layout of SexCalibration.
struct StandardErrors {
    core::EnumArray<body::LeanField, shape::LeanRule> lean;
    body::TapeRatios tape;
};

struct Result {
    shape::Calibration calibration;
    core::EnumArray<core::Sex, StandardErrors> errors;
    std::vector<Cell> cells;
    core::EnumArray<core::Sex, int> people{};
    int left_out = 0;  ///< people whose body cannot be drawn
    int folds = 0;
};

/// Fits the lean constants of both sexes to the girths on the true mesh, starting from `models.calibration`, and
/// evaluates them by cross-validation over people.
Result fit_all(const study::Models& models, const std::vector<Measured>& people);

}  // namespace fit
