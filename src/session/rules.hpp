#pragma once

#include "session/action.hpp"
#include "session/state.hpp"

// Which actions each mode allows.

namespace session {

/// Whether the state allows an action: a lesson shows nothing that is to be predicted, a scene with its own scenario
/// has no history, and a projector allows nothing that would not be visible.
bool is_allowed(const State& state, const Action& action);

/// Whether an action would show a scenario, or the names of the user's files, to a class.
bool is_kept_from_class(const State& state, const Action& action);

/// What a key means in this state: 1 to 9 answer an open question, and while presenting, the full stop, which
/// many clickers send, blanks the screen. Unset: nothing.
std::optional<Action> meant_by_key(const State& state, const Action& action);

}  // namespace session
