#pragma once

#include "body/tape.hpp"
#include "depots/distribution.hpp"
#include "shape/build.hpp"
#include "shape/calibration.hpp"

namespace shape {

/// Tape measurements, cm.
using KnownGirths = core::EnumArray<core::Girth, std::optional<double>>;

bool any_known(const KnownGirths& girths_cm);

inline constexpr double least_girth_cm = 8, greatest_girth_cm = 250;

/// Throws core::Error(invalid_input) for a girth that no adult has.
void validate(const KnownGirths& girths_cm);

/// The person measured, and the data the body is built from.
struct GirthFitInput {
    const body::BodyModel& model;
    const SexCalibration& calibration;
    const depots::Profile& profile;
    const energy::Person& person;
    const depots::Distribution& distribution;
    const KnownGirths& girths_cm;
};

/// Depot masses on day 0 for a person of this build.
depots::Baseline baseline_of(const depots::Profile& profile, const depots::Distribution& distribution,
                             const energy::Person& person, double fat_kg, const Build& build);

/// The build closest to the typical one whose girths on day 0 match, within 5 mm: body fat (unless given by the
/// person), pattern, and factors on depots and lean regions are varied, each weighted by its spread among people (least
/// squares with priors). Throws core::Error(invalid_input) with the girth and the closest value that could be reached.
Build fit_girths(const GirthFitInput& input);

}  // namespace shape
