#pragma once

#include "document/scenario.hpp"

#include <string_view>

namespace app {

/// The fictional adults of the classroom, by letter.
std::string_view class_letters();

/// The scene with which such a person begins: who it is, half a year with a little less energy in, seen at an angle.
/// Precondition: one of class_letters.
document::Scenario class_scene_of(char letter);

}  // namespace app
