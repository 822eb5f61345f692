#pragma once

#include "core/parameters.hpp"

#include <span>
#include <string_view>

namespace energy {

/// Longest run, days. Half of the eventual change comes in about a year and 95 % in about three (Hall 2011), so ten
/// years show every plateau; beyond that a person's age, which the model holds fixed, would matter more than the plan.
inline constexpr double longest_run_days = 3650;

/// What can be set of a person, a plan and a goal, and within which ranges.
std::span<const core::Parameter> person_parameters();
std::span<const core::Parameter> plan_parameters();
std::span<const core::Parameter> goal_parameters();

/// The one of these rows that is called `name`; asserts that there is one.
const core::Parameter& parameter(std::string_view name);

}  // namespace energy
