#pragma once

#include "session/session.hpp"

namespace window {

/// Tells screen readers what a resting picture shows, and the sentences over it.
void speak(session::Session& session);

}  // namespace window
