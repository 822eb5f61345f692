#pragma once

#include "session/session.hpp"

// Moving through the days of the current run.

namespace session {

/// Advances time: playback, a lesson's run, the fading toast.
void advance(Session& session, double seconds);

/// The last day of the run; 0 if there is none yet.
int last_day(const State& state);

/// `day` is clamped to the run.
void go_to_day(State& state, int day);
void step_days(State& state, int days);
/// Moves by this many marks on the timeline.
void step_marks(Session& session, int marks);
/// At the end of the run, playback restarts at day 0.
void play_or_pause(State& state);

}  // namespace session
