#pragma once

#include "body/model.hpp"
#include "depots/thickness.hpp"
#include "energy/person.hpp"
#include "shape/build.hpp"
#include "shape/calibration.hpp"

namespace shape {

/// What a figure has to hold.
struct ShapeInput {
    energy::Person person;
    double start_lean_kg =
        0;  ///< on day 0: fixes how lean tissue is spread; later gains and losses are of muscle and organs
    double lean_kg = 0;
    depots::DepotMasses depots;
    core::EnumArray<body::LeanField, double> lean_factors = all_equal<body::LeanField>(1);  ///< Build::lean_factors
    core::MuscleSides muscle_kg{};  ///< part of lean_kg: what training has added
};

/// Lean tissue without what training has added, kg: the part that is spread over the lean regions.
double untrained_lean_kg(const ShapeInput& input);

/// Air that a water tank would count, litres: functional residual capacity (Quanjer et al. 1993, Eur Respir J 6
/// suppl 16:5) + 0.1 L in the gut.
double gas_litres(const energy::Person& person);

/// Fat and lean mass over their densities, and gas, litres.
double target_volume_litres(const ShapeInput& input);

/// Share of lean volume (without the head) in each lean field; sums to 1.
core::EnumArray<body::LeanField, double> lean_shares(const SexCalibration& calibration, const energy::Person& person,
                                                     double lean_kg);

/// Litres that each region must hold in the frame of body::frame_height_m, gas in the lean fields of the trunk
/// included (`gas` tells how much).
body::RegionVolumes target_regions(const body::BodyModel& model, const SexCalibration& calibration,
                                   const ShapeInput& input);

}  // namespace shape
