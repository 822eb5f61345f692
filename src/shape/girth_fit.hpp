#pragma once

#include "body/tape.hpp"
#include "depots/distribution.hpp"
#include "shape/build.hpp"
#include "shape/calibration.hpp"

namespace shape {

/// Girths that a tape gave, cm.
using KnownGirths = core::EnumArray<core::Girth, std::optional<double>>;

bool any_known(const KnownGirths& girths_cm);

inline constexpr double least_girth_cm = 8, greatest_girth_cm = 250;

/// Throws core::Error(invalid_input) for a girth that no adult has.
void validate(const KnownGirths& girths_cm);

/// Who is measured, and with what the body is built.
struct GirthFitInput {
    const body::BodyModel& model;
    const SexCalibration& calibration;
    const depots::Profile& profile;
    const energy::Person& person;
    const depots::Distribution& distribution;
    const KnownGirths& girths_cm;
};

/// Fat of the depots on day 0 for a person of this build.
depots::Baseline baseline_of(const depots::Profile& profile, const depots::Distribution& distribution,
                             const energy::Person& person, double fat_kg, const Build& build);

/// The build nearest to the typical one whose girths on day 0 are those, within 5 mm: body fat (where the person does
/// not give it), pattern, and factors on depots and lean regions are moved, each at the cost of its own spread among
/// people (least squares with priors). Throws core::Error(invalid_input) that names the girth and the nearest that
/// could be reached.
Build fit_girths(const GirthFitInput& input);

}  // namespace shape
