#pragma once

#include "session/session.hpp"

// What the classroom, its lessons and its projector add to the rules of a session.

namespace session {

/// Whether weights and other amounts of a body may be shown: never before a class.
bool shows_sizes(const State& state);

/// Whether changes in percent and lengths in cm may be shown: before a class when the teacher shows numbers.
bool shows_numbers(const State& state);

/// The list of lessons, in the window's language.
void list_lessons(Session& session);

/// Back to the beginning of the lesson's step, or of what was opened.
void reset_scene(Session& session);

/// As if the window had just been opened; a lesson that is open begins again.
void reset_for_next_class(Session& session);

/// Brings lesson, list of lessons and what the picture tells up to the state, before the panels are put together.
void follow(Session& session);

}  // namespace session
