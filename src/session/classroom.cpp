#include "session/classroom.hpp"

#include "lesson/wording.hpp"
#include "session/class_people.hpp"
#include "session/visits.hpp"

namespace session {

namespace {

using Telling = picture::BodyPicture::Telling;

/// The scene that a reset returns to when no lesson is open.
document::Scenario first_scene(const State& state) {
    return class_in(state.mode) ? class_scene_of(state.class_person) : state.opened;
}

}  // namespace

bool shows_sizes(const State& state) {
    return class_in(state.mode) == nullptr;
}

bool shows_numbers(const State& state) {
    const ClassVisit* room = class_in(state.mode);
    return !room || room->numbers_shown;
}

void list_lessons(Session& session) {
    LessonMenu& menu = session.state.lesson_menu;
    menu.lessons = lesson::listed_lessons(session.lesson_folders, lesson::translate_with(*session.strings));
    menu.language = session.strings->language();
}

void reset_scene(Session& session) {
    State& state = session.state;
    stop_playback(state);
    if (LessonVisit* visit = lesson_in(state.mode)) {
        lesson::reset_scene(visit->lesson, visit->play);
        visit->shown.reset();
    } else if (const SpotVisit* spot = spot_in(state.mode)) {
        show_spot_scene(state, {.group = spot->scene.group}, 0);
    } else {
        state.draft = first_scene(state);
    }
}

void reset_for_next_class(Session& session) {
    State& state = session.state;
    leave_spot_scene(state);
    stop_playback(state);
    state.class_person = 'A';
    if (ClassVisit* room = class_in(state.mode)) room->numbers_shown = false;
    if (state.presentation) state.presentation = Presentation{};  // the projector stays on
    state.describes = false;
    state.lesson_menu = {};
    const document::Scenario first = first_scene(state);
    state.history = document::History(Step{first.document});
    state.panels.numbers = {};
    state.notices = {};
    state.toast_seconds = 0;
    state.draft = first;
    LessonVisit* visit = lesson_in(state.mode);
    if (!visit) return;
    visit->play = begin(visit->lesson);
    visit->shown.reset();
    visit->scene_fault.clear();
    visit->before = {.draft = first};
}

void follow(Session& session) {
    const LessonMenu& menu = session.state.lesson_menu;
    if (menu.open && menu.language != session.strings->language()) list_lessons(session);
    follow_lesson(session);
    const bool tells_nothing = is_asked(session.state) || keeps_outcome_back(session.state);
    session.body.tell(tells_nothing                ? Telling::nothing
                      : shows_sizes(session.state) ? Telling::sizes
                                                   : Telling::changes,
                      session.state.preferences.units);
    session.body.mark_regions(marked_regions(session.state));
    session.body.mark_person(session.state.panels.marked_person);
}

}  // namespace session
