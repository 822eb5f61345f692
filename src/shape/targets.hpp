#pragma once

#include "body/model.hpp"
#include "depots/thickness.hpp"
#include "energy/person.hpp"
#include "shape/build.hpp"
#include "shape/calibration.hpp"

namespace shape {

/// The tissues of a figure.
struct ShapeInput {
    energy::Person person;
    double start_lean_kg =
        0;  ///< on day 0: determines how lean tissue is distributed; later changes affect muscle and organs
    double lean_kg = 0;
    depots::DepotMasses depots;
    core::EnumArray<body::LeanField, double> lean_factors = all_equal<body::LeanField>(1);  ///< Build::lean_factors
    core::MuscleSides muscle_kg{};  ///< part of lean_kg: added by training
};

/// Lean mass without muscle added by training, kg: the part distributed over the lean regions.
double untrained_lean_kg(const ShapeInput& input);

/// Air that underwater weighing would include, litres: functional residual capacity (Quanjer et al. 1993, Eur Respir J
/// 6 suppl 16:5) + 0.1 L in the gut.
double gas_litres(const energy::Person& person);

/// Fat and lean mass divided by their densities, plus gas, litres.
double target_volume_litres(const ShapeInput& input);

/// Fraction of the lean volume (without the head) in each lean field; sums to 1.
core::EnumArray<body::LeanField, double> lean_shares(const SexCalibration& calibration, const energy::Person& person,
                                                     double lean_kg);

/// Litres of each region in the frame of body::frame_height_m, with gas included in the lean fields of the trunk (`gas`
/// is its volume).
body::RegionVolumes target_regions(const body::BodyModel& model, const SexCalibration& calibration,
                                   const ShapeInput& input);

}  // namespace shape
