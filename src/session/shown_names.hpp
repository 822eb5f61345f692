#pragma once

#include "session/state.hpp"

#include <string>

namespace session {

/// Everything on the screen that comes from the user's files and may be in any script: names of files and people, and
/// the texts of lessons.
std::string names_shown(const State& state);

}  // namespace session
