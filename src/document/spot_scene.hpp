#pragma once

#include "document/scenario.hpp"

#include <array>

namespace document {

/// The steps of the scene that asks why fat does not leave where one trains.
enum class SpotStep { guess, expectation, section, calliper };
inline constexpr int spot_steps = 4;

/// What somebody expects before the scene shows it.
enum class SpotGuess { none, only_there, most_there, all_over };

struct SpotScene {
    SpotStep step = SpotStep::guess;
    energy::Training group = energy::Training::core;  ///< one muscle group
    SpotGuess guess = SpotGuess::none;
    bool operator==(const SpotScene&) const = default;
};

/// Everything that a step shows, of the person and in the looks of `own`: plan, layer, comparison, direction and day.
/// The last step shows the arms whatever the group, for that is where skinfolds were compared with pictures.
Scenario spot_scenario(const Scenario& own, const SpotScene& scene);

/// What the scene trains on this step.
energy::Training trained_in(const SpotScene& scene);

/// Whether the days of this step play by themselves when it comes.
bool plays(const SpotScene& scene);

}  // namespace document
