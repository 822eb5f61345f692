#pragma once

#include "core/parameters.hpp"

#include <span>
#include <string_view>

namespace energy {

/// Longest run, days. Half of the eventual change occurs within about a year and 95 % within about three (Hall 2011),
/// so ten years cover every plateau; beyond that, ageing, which the model ignores, would matter more than the plan.
inline constexpr double longest_run_days = 3650;

/// The parameters of a person, a plan and a goal, with their ranges.
std::span<const core::Parameter> person_parameters();
std::span<const core::Parameter> plan_parameters();
std::span<const core::Parameter> goal_parameters();

/// The row named `name`; asserts that it exists.
const core::Parameter& parameter(std::string_view name);

}  // namespace energy
