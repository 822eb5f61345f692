#pragma once

#include "session/session.hpp"

// Going through the days of the shown run.

namespace session {

/// Lets time pass: days that play, a lesson's run, the toast that goes.
void advance(Session& session, double seconds);

/// The last day of the run; 0 before there is one.
int last_day(const State& state);

/// Held within the run.
void go_to_day(State& state, int day);
void step_days(State& state, int days);
/// To the marks of the line of time.
void step_marks(Session& session, int marks);
/// At the end of the run it begins again.
void play_or_pause(State& state);

}  // namespace session
