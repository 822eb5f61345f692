#include "session/playback.hpp"

#include "session/pace.hpp"

#include <algorithm>
#include <cmath>

namespace session {

namespace {

constexpr double rest_at_end_seconds = 1;  // for a looping run

int shown_day(const State& state) {
    return state.draft.view.day.value_or(last_day(state));
}

void advance_days(State& state, double seconds) {
    const int last = last_day(state);
    const Pace& pace = state.preferences.pace;
    const double days_per_second = days_a_second(pace, last);
    Playback& playback = state.playback;
    playback.unplayed_days += seconds * days_per_second;
    const double position = shown_day(state) + playback.unplayed_days;
    if (position < last) {
        state.draft.view.day = static_cast<int>(std::floor(position));
        playback.unplayed_days = position - std::floor(position);
        return;
    }
    state.draft.view.day = last;
    playback.unplayed_days = position - last;  // time spent resting at the end
    if (!pace.loop || last == 0)
        playback.playing = false;
    else if (playback.unplayed_days > rest_at_end_seconds * days_per_second)
        go_to_day(state, 0);
}

}  // namespace

int last_day(const State& state) {
    return state.readout ? state.readout->last_day : 0;
}

void go_to_day(State& state, int day) {
    state.draft.view.day = std::clamp(day, 0, last_day(state));
    state.playback.unplayed_days = 0;
}

void step_days(State& state, int days) {
    if (days != 0) go_to_day(state, shown_day(state) + days);
}

void step_marks(Session& session, int marks) {
    State& state = session.state;
    if (!state.readout) return;
    const auto& all = session.study.outlook(state.told).marks;
    int day = shown_day(state);
    for (int i = 0; i < std::abs(marks); ++i) day = study::next_mark(all, day, marks);
    go_to_day(state, day);
}

void play_or_pause(State& state) {
    if (!state.playback.playing && shown_day(state) >= last_day(state)) go_to_day(state, 0);
    state.playback.unplayed_days = 0;
    state.playback.playing = !state.playback.playing;
}

void advance(Session& session, double seconds) {
    State& state = session.state;
    state.toast_seconds -= seconds;
    if (state.toast_seconds <= 0) {
        state.toast_seconds = 0;
        state.notices.toast.clear();
    }
    if (LessonVisit* visit = lesson_in(state.mode)) advance(visit->lesson, visit->play, seconds);
    if (state.playback.playing) advance_days(state, seconds);
}

}  // namespace session
