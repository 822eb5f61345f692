#pragma once

#include "session/session.hpp"

#include <string_view>

// Entering and leaving the modes in front of the user's work. Leaving a mode restores what was there before.

namespace session {

/// From the workbench to the spot training scene, with the muscle group that the plan trains, if it is a single one.
void enter_spot_scene(Session& session);
/// Back to the workbench, if the scene is shown.
void leave_spot_scene(State& state);
/// Precondition: the scene is shown. Forward from the last step leaves it.
void show_spot_scene(State& state, const document::SpotScene& scene, int steps);

/// To the classroom, from any mode.
void enter_classroom(Session& session);
/// Leaves the classroom, if that is the current mode.
void leave_classroom(State& state);

/// Reads a lesson and starts it. Throws core::Error with file and line.
void enter_lesson(Session& session, const std::filesystem::path& file);
/// Returns to what was shown before the lesson, if one is open.
void leave_lesson(State& state);

/// Stops playback and drops any text being typed.
void stop_playback(State& state);

/// Sets the view, file and so on that accompany an opened scenario.
void surround(State& state, const Surroundings& surroundings);

}  // namespace session
