#pragma once

#include "session/action.hpp"
#include "session/state.hpp"

// What each mode lets an action do.

namespace session {

/// Whether an action makes sense where the state stands: a lesson shows nothing that is to be predicted, a scene of its
/// own has no history, a projector nothing that would not be seen.
bool is_allowed(const State& state, const Action& action);

/// Whether an action would bring a scenario, or the names of the user's files, in front of a class.
bool is_kept_from_class(const State& state, const Action& action);

/// What a key asks for here: the keys 1 to 9 answer an open question, and while presenting the dot, which many clickers
/// send, blanks the screen. Unset: nothing.
std::optional<Action> meant_by_key(const State& state, const Action& action);

}  // namespace session
