#pragma once

#include "document/scenario.hpp"

#include <string_view>

namespace session {

/// The letters of the classroom's fictional adults.
std::string_view class_letters();

/// The initial scene of such a person: who they are, and half a year of slightly lower intake, seen at an angle.
/// Precondition: `letter` is one of class_letters().
document::Scenario class_scene_of(char letter);

/// The changes in energy balance on offer, kcal per day: small enough to keep a run in the model's middle range.
inline constexpr double classroom_less_kcal = 400;
inline constexpr double classroom_more_kcal = -300;

}  // namespace session
