#pragma once

#include "document/scenario.hpp"

#include <string_view>

namespace session {

/// The fictional adults of the classroom, by letter.
std::string_view class_letters();

/// The scene with which such a person begins: who it is, half a year with a little less energy in, seen at an angle.
/// Precondition: one of class_letters.
document::Scenario class_scene_of(char letter);

/// The ways in which the energy balance can go, kcal a day: small enough that a run stays in the model's middle range.
inline constexpr double classroom_less_kcal = 400;
inline constexpr double classroom_more_kcal = -300;

}  // namespace session
