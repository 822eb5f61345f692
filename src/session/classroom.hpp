#pragma once

#include "session/session.hpp"

// Session rules specific to the classroom, its lessons and its projector.

namespace session {

/// Whether weights and other absolute amounts of a body may be shown: never to a class.
bool shows_sizes(const State& state);

/// Whether changes in percent and lengths in cm may be shown: to a class, only if the teacher shows numbers.
bool shows_numbers(const State& state);

/// Lists the lessons in the window's language.
void list_lessons(Session& session);

/// Returns to the beginning of the lesson's step, or to what was opened.
void reset_scene(Session& session);

/// Restores the state of a newly opened window; restarts the open lesson, if any.
void reset_for_next_class(Session& session);

/// Updates the lesson, the list of lessons and the description of the picture to match the state, before the panels.
void follow(Session& session);

}  // namespace session
