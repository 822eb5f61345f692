#pragma once

#include "session/session.hpp"

namespace session {

/// Carries out what is asked of the scene of spot training: enter it, go on and back, choose, leave. Entering sets the
/// user's own scenario aside; leaving brings it back as it was, and the history knows nothing of the visit.
void carry_out_spot(Session& session, const session::SpotWishes& wishes);

}  // namespace session
