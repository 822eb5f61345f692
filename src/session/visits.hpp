#pragma once

#include "session/session.hpp"

#include <string_view>

// Entering and leaving the modes that stand in front of the user's work. Whatever is left brings back what was there.

namespace session {

/// From the workbench into the scene of spot training, on the group that the plan trains, if it is one.
void enter_spot_scene(Session& session);
/// Back to the workbench, if the scene is shown.
void leave_spot_scene(State& state);
/// Precondition: the scene is shown. On from the last step leaves.
void show_spot_scene(State& state, const document::SpotScene& scene, int steps);

/// Into the classroom, whatever is shown.
void enter_classroom(Session& session);
/// Out of it, if that is where we are.
void leave_classroom(State& state);

/// Reads a lesson and begins it. Throws core::Error with file and line.
void enter_lesson(Session& session, const std::filesystem::path& file);
/// Back to what was shown before the lesson, if one is open.
void leave_lesson(State& state);

/// Stops the days and forgets what is being typed.
void stop_playback(State& state);

/// The view, file and so on that come and go with an opened scenario.
void surround(State& state, const Surroundings& surroundings);

}  // namespace session
