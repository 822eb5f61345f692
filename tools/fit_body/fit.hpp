#pragma once

#include "fit_body/bodies.hpp"
#include "fit_body/statistics.hpp"

namespace fit {

/// One sex, one source, one site, of people that the constants were not fitted to; cm, of limbs kg.
struct Cell {
    core::Sex sex = core::Sex::male;
    std::string source;
    Site site = Site::neck;
    int n = 0;
    double error = 0;       ///< mean absolute error of the body
    double limit = 0;       ///< of a linear regression on age, height, fat and lean mass, one over all sources
    double bias = 0;        ///< mean of body minus person
    double limit_bias = 0;  ///< of regression minus person
    double ratio() const { return error / limit; }
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
