#include "session/visits.hpp"

#include "session/class_people.hpp"

#include <algorithm>

namespace session {

namespace {

Before before_visit(const State& state) {
    return {state.draft, state.playback};
}

void bring_back(State& state, Before before) {
    state.draft = std::move(before.draft);
    state.playback = before.playback;
}

void show(State& state, SpotVisit& visit, const document::SpotScene& scene) {
    visit.scene = scene;
    state.draft = spot_scenario(visit.before.draft, scene);
    state.playback = {.playing = plays(scene) && state.preferences.animations};
    // If the days do not play, show the last one.
    if (plays(scene) && !state.playback.playing) state.draft.view.day = state.draft.document.plan.days;
}

}  // namespace

void stop_playback(State& state) {
    state.playback = {};
    state.panels.typing = {};
}

void enter_spot_scene(Session& session) {
    record(session);
    State& state = session.state;
    const energy::Training training = state.draft.document.plan.training;
    const bool one_group = training != energy::Training::none && training != energy::Training::balanced;
    SpotVisit visit{.before = before_visit(state)};
    if (ClassVisit* room = class_in(state.mode))
        room->spot = std::move(visit);
    else
        state.mode = std::move(visit);
    show(state, *spot_in(state.mode), {.group = one_group ? training : energy::Training::core});
}

void leave_spot_scene(State& state) {
    SpotVisit* visit = spot_in(state.mode);
    if (!visit) return;
    bring_back(state, std::move(visit->before));
    if (ClassVisit* room = class_in(state.mode))
        room->spot.reset();
    else
        state.mode = Workbench{};
}

void show_spot_scene(State& state, const document::SpotScene& scene, int steps) {
    SpotVisit& visit = *spot_in(state.mode);
    const int step = static_cast<int>(scene.step) + steps;
    if (step >= document::spot_steps) return leave_spot_scene(state);
    document::SpotScene next = scene;
    next.step = static_cast<document::SpotStep>(std::max(step, 0));
    if (next != visit.scene) show(state, visit, next);
}

void enter_classroom(Session& session) {
    State& state = session.state;
    leave_spot_scene(state);
    leave_lesson(state);
    record(session);
    ClassVisit visit{.before = before_visit(state), .history_before = state.history};
    stop_playback(state);
    state.draft = class_scene_of(state.class_person);
    state.history = document::History(Step{state.draft.document});
    state.mode = std::move(visit);
}

void leave_classroom(State& state) {
    ClassVisit* visit = class_in(state.mode);
    if (!visit) return;
    bring_back(state, std::move(visit->before));
    state.panels.typing = {};
    state.history = std::move(visit->history_before);
    state.mode = Workbench{};
}

void enter_lesson(Session& session, const std::filesystem::path& file) {
    State& state = session.state;
    LessonVisit visit = read_lesson_visit(session, file);
    leave_spot_scene(state);
    leave_lesson(state);
    visit.before = before_visit(state);
    stop_playback(state);
    if (ClassVisit* room = class_in(state.mode))
        room->lesson = std::move(visit);
    else
        state.mode = std::move(visit);
    state.lesson_menu.open = false;
}

void leave_lesson(State& state) {
    LessonVisit* visit = lesson_in(state.mode);
    if (!visit) return;
    bring_back(state, std::move(visit->before));
    if (ClassVisit* room = class_in(state.mode))
        room->lesson.reset();
    else
        state.mode = Workbench{};
}

}  // namespace session
