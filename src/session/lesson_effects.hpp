#pragma once

#include "session/action.hpp"
#include "session/session.hpp"

namespace session {

/// Carries out the effects on lesson files, which need no window: opening a lesson, saving a step.
void carry_out(Session& session, const Effect& effect);

}  // namespace session
