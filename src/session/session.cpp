#include "session/session.hpp"

#include "core/error.hpp"
#include "session/lesson_visit.hpp"
#include "session/visits.hpp"

namespace session {

namespace {

constexpr double toast_duration_seconds = 5;

Surroundings surroundings_of(const State& state) {
    return {state.draft.view, state.draft.picture, state.draft.unknown, state.file, state.saved};
}

/// What counts as work: the scenario without its day and camera.
document::Scenario work_in(document::Scenario scenario) {
    scenario.view = looking_from(scenario.view, document::View::front);
    scenario.view.day.reset();
    scenario.view.zoom = 1;
    scenario.view.pan_x = 0;
    scenario.view.pan_y = 0;
    scenario.view.wipe = 0.5;
    return scenario;
}

}  // namespace

Session::Session(const study::Models& loaded, const core::Strings& texts, document::Scenario first)
    : state{.opened = std::move(first)}, models(loaded), strings(&texts), study(loaded), body(loaded, texts) {}

void refresh(Session& session) {
    State& state = session.state;
    const document::Document& document = state.draft.document;
    try {
        const int day = state.draft.view.day.value_or(session.study.simulation(document).last_day());
        state.readout = read_out(session.study, document, day);
        state.draft.view.day = state.readout->day;
        session.body.show(session.study, document, state.draft.view, state.readout->day);
        state.told = document;
        state.notices.fault = {};
        state.notices.model = state.readout->stopped.value_or(core::Sentence{});
    } catch (const core::Error& fault) {  // shown over the last valid picture
        state.notices.fault = fault.sentence();
        state.playback.playing = false;
    }
}

void record(Session& session) {
    State& state = session.state;
    if (spot_in(state.mode) || lesson_in(state.mode)) return;  // scenes are not the user's work
    if (state.draft.document == state.history.current().document) return;
    state.history.record({state.draft.document});
}

void surround(State& state, const Surroundings& surroundings) {
    state.draft.view = surroundings.view;
    state.draft.picture = surroundings.picture;
    state.draft.unknown = surroundings.unknown;
    state.file = surroundings.file;
    state.saved = surroundings.saved;
    state.playback = {};
}

void open_scenario(Session& session, document::Scenario scenario, const std::filesystem::path& file) {
    State& state = session.state;
    leave_spot_scene(state);
    leave_lesson(state);
    record(session);
    auto opening = std::make_shared<Opening>();
    opening->before = surroundings_of(state);
    state.draft = std::move(scenario);
    state.panels.typing = {};
    surround(state, {state.draft.view, state.draft.picture, state.draft.unknown, file, state.draft});
    opening->after = surroundings_of(state);
    state.history.record({state.draft.document, std::move(opening)});
}

const document::Scenario& own_work(const State& state) {
    const Before* before = work_behind(state.mode);
    return before ? before->draft : state.draft;
}

bool has_changed(const State& state) {
    return !state.saved || work_in(*state.saved) != work_in(own_work(state));
}

void show_toast(State& state, const std::string& sentence) {
    state.notices.toast = sentence;
    state.toast_seconds = toast_duration_seconds;
}

document::ViewState drawn_view(const State& state) {
    document::ViewState view = state.draft.view;
    if (state.presentation && view.background == document::Background::studio)
        view.background = document::Background::white;
    return view;
}

bool moves_by_itself(const State& state) {
    if (state.playback.playing) return true;
    const LessonVisit* lesson = lesson_in(state.mode);
    return lesson && (lesson->play.phase == lesson::Phase::run || state_of(lesson->file) != lesson->seen);
}

}  // namespace session
