#pragma once

#include "document/scenario.hpp"

#include <array>

namespace document {

/// Steps of the guided scene on why fat is not lost where one trains (spot reduction).
enum class SpotStep { guess, expectation, section, calliper };
inline constexpr int spot_steps = 4;

/// What the viewer expects before the scene shows it.
enum class SpotGuess { none, only_there, most_there, all_over };

struct SpotScene {
    SpotStep step = SpotStep::guess;
    energy::Training group = energy::Training::core;  ///< one muscle group
    SpotGuess guess = SpotGuess::none;
    bool operator==(const SpotScene&) const = default;
};

/// The scenario of a step, with person and look from `own`: sets plan, layer, comparison, direction and day. The last
/// step shows the arms whatever the group, since that is where skinfolds were compared with imaging.
Scenario spot_scenario(const Scenario& own, const SpotScene& scene);

/// The muscle group trained in this step.
energy::Training trained_in(const SpotScene& scene);

/// Whether the days play automatically when this step begins.
bool plays(const SpotScene& scene);

}  // namespace document
