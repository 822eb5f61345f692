#include "session/classroom.hpp"

#include "core/error.hpp"
#include "lesson/parse.hpp"
#include "lesson/wording.hpp"
#include "session/class_people.hpp"
#include "session/session.hpp"

namespace session {

namespace {

constexpr int presented_step_days = 28;  // one press of a clicker: enough to be seen from the back of a room

/// The scene that the session goes back to where no lesson is open.
document::Scenario first_scene(const Session& session) {
    return session.classroom.active ? class_scene_of(session.classroom.person) : session.opened;
}

void be_still(Session& session) {
    session.playing = false;
    session.unplayed_days = 0;
    session.typing = {};
}

void reset_to_scene(Session& session) {
    be_still(session);
    if (session.classroom.stage) {
        reset_scene(session.classroom.stage->lesson, session.classroom.stage->play);
        session.classroom.stage->shown.reset();
    } else {
        session.draft = first_scene(session);
    }
}

/// As if the window had just been opened; a lesson that is open begins again.
void make_fresh(Session& session) {
    be_still(session);
    Classroom& room = session.classroom;
    Classroom fresh;
    fresh.lessons = std::move(room.lessons);
    fresh.listed_in = std::move(room.listed_in);
    fresh.active = room.active;
    fresh.before = std::move(room.before);
    fresh.presenting = room.presenting;  // the projector stays as it is
    fresh.stage = std::move(room.stage);
    room = std::move(fresh);
    const document::Scenario first = first_scene(session);
    session.history = document::History(Step{first.document});
    session.numbers = {};
    session.notices = {};
    session.toast_seconds = 0;
    session.draft = first;
    if (!room.stage) return;
    room.stage->play = begin(room.stage->lesson);
    room.stage->shown.reset();
    room.stage->scene_fault.clear();
    room.stage->before = first;
}

/// The step whose question is open, if one is.
const lesson::Step* open_question(const Session& session) {
    const auto& stage = session.classroom.stage;
    if (!stage || stage->play.phase != lesson::Phase::question) return nullptr;
    const lesson::Step& step = stage->lesson.steps[stage->play.step];
    return step.prediction && !stage->play.answers[stage->play.step].locked ? &step : nullptr;
}

/// The number key among the requests, from 0, which other places take for views and layers.
std::optional<std::size_t> number_key(const session::Requests& requests) {
    if (requests.look_from) return static_cast<std::size_t>(*requests.look_from);
    if (requests.show_layer) return core::enum_count<document::View> + static_cast<std::size_t>(*requests.show_layer);
    return std::nullopt;
}

void carry_out_lesson(LessonStage& stage, const session::Requests& requests, bool presenting) {
    const auto& lesson = stage.lesson;
    lesson::Play& play = stage.play;
    if (requests.lesson_on) presenting ? go_on_aloud(lesson, play) : go_on(lesson, play);
    if (requests.sure) be_confident(lesson, play, *requests.sure);
    if (requests.lesson_back) go_back(lesson, play);
    if (requests.lesson_skip) skip(lesson, play);
    if (requests.lesson_leave) leave(play);
    if (requests.choose) choose(lesson, play, *requests.choose);
}

void toggle(bool& value, bool asked) {
    if (asked) value = !value;
}

void list_lessons(Session& session) {
    session.classroom.lessons =
        lesson::listed_lessons(session.lesson_folders, lesson::translate_with(*session.strings));
    session.classroom.listed_in = session.strings->language();
}

/// Whether the list of lessons is open in another language than that of the window.
bool room_speaks_otherwise(const Session& session) {
    return session.classroom.menu_open && session.classroom.listed_in != session.strings->language();
}

void enter_or_leave_classroom(Session& session) {
    Classroom& room = session.classroom;
    if (room.active == session.preferences.classroom) return;
    room.active = session.preferences.classroom;
    leave_lesson(session);
    be_still(session);
    if (room.active) {
        room.before = session.draft;
        room.numbers_shown = false;
        session.draft = class_scene_of(room.person);
        session.own_history = std::move(session.history);
        session.history = document::History(Step{session.draft.document});
    } else if (room.before) {
        session.draft = *room.before;
        room.before.reset();
        session.history = std::move(*session.own_history);
        session.own_history.reset();
    }
}

}  // namespace

bool is_asked(const Session& session) {
    return open_question(session) != nullptr;
}

bool asks_how_sure(const Session& session) {
    const lesson::Step* step = open_question(session);
    if (!step || !step->prediction->asks_confidence) return false;
    lesson::Play sure = session.classroom.stage->play;
    if (sure.answers[sure.step].confidence) return false;
    sure.answers[sure.step].confidence = lesson::Confidence::fairly;
    return is_predicted(session.classroom.stage->lesson, sure);
}

session::Requests allowed_in_lesson(const Session& session, session::Requests requests) {
    if (!session.classroom.stage) return requests;
    requests.undo = requests.redo = false;
    const lesson::Phase phase = session.classroom.stage->play.phase;
    if (phase == lesson::Phase::question || phase == lesson::Phase::run) {
        requests.play_or_pause = requests.to_start = requests.to_end = false;
        requests.step_days = requests.step_marks = 0;
    }
    const lesson::Step* step = open_question(session);
    const auto number = number_key(requests);
    if (!step || !number) return requests;
    // While places are marked the same keys turn the body to them, unless there is no other way to say how sure.
    if (step->prediction->kind != lesson::Prediction::Kind::choice && !session.classroom.presenting) return requests;
    if (asks_how_sure(session)) {
        if (*number < core::enum_count<lesson::Confidence>) requests.sure = static_cast<lesson::Confidence>(*number);
    } else if (*number < step->prediction->choices.size()) {
        requests.choose = *number;
    } else {
        return requests;
    }
    requests.look_from.reset();
    requests.show_layer.reset();
    return requests;
}

void leave_lesson(Session& session) {
    if (!session.classroom.stage) return;
    session.draft = session.classroom.stage->before;
    session.classroom.stage.reset();
    session.playing = false;
}

session::Requests as_presented(const Session& session, session::Requests requests) {
    if (!session.classroom.presenting) return requests;
    requests.show_keys = requests.show_preferences = requests.spot.toggle = false;
    if (requests.step_days == 1) {
        requests.blank = true;
        requests.step_days = 0;
    }
    if (!session.classroom.stage)
        requests.step_days += presented_step_days * (int{requests.lesson_on} - int{requests.lesson_back});
    return requests;
}

ClassState class_state(const Session& session) {
    const Classroom& room = session.classroom;
    ClassState state{.draft = session.draft, .play = {}, .lesson = {}, .toast = session.notices.toast};
    if (room.stage) state.play = room.stage->play, state.lesson = room.stage->file.string();
    state.can_undo = session.history.can_undo();
    state.playing = session.playing;
    state.unplayed_days = session.unplayed_days;
    state.menu_open = room.menu_open;
    state.numbers_shown = room.numbers_shown;
    state.describes = room.describes;
    state.presenting = room.presenting;
    state.blank = room.blank;
    state.spotlight = room.spotlight;
    state.person = room.person;
    return state;
}

void carry_out_classroom(Session& session, const session::Requests& requests) {
    Classroom& room = session.classroom;
    toggle(room.numbers_shown, requests.toggle_numbers);
    toggle(room.describes, requests.toggle_describe);
    toggle(room.presenting, requests.toggle_presentation);
    toggle(room.blank, requests.blank && room.presenting);
    toggle(room.spotlight, requests.spotlight && room.presenting);
    if (!room.presenting) room.blank = room.spotlight = false;
    if (requests.close) room.menu_open = room.describes = room.presenting = room.blank = room.spotlight = false;
    if (requests.open_lessons) {
        room.menu_open = !room.menu_open;
        list_lessons(session);
    }
    if (room.stage) {
        carry_out_lesson(*room.stage, requests, room.presenting);
        if (room.stage->play.left) leave_lesson(session);
    }
    if (requests.reset_scene) reset_to_scene(session);
    if (requests.fresh) make_fresh(session);
    if (requests.save_step) {
        try {
            show_toast(session,
                       session.strings->say("lesson.saved-step", fmt::arg("path", save_as_step(session).string())));
        } catch (const core::Error& fault) {
            show_toast(session, session.strings->say(fault.sentence()));
        }
    }
}

void follow_classroom(Session& session) {
    enter_or_leave_classroom(session);
    if (room_speaks_otherwise(session)) list_lessons(session);
    reread_if_changed(session);
    follow_lesson(session);
    session.body.tell(open_question(session) ? picture::BodyPicture::Telling::nothing
                      : shows_sizes(session) ? picture::BodyPicture::Telling::sizes
                                             : picture::BodyPicture::Telling::changes);
    session.body.mark_regions(marked_regions(session));
}

void open_lesson(Session& session, const std::filesystem::path& file) {
    const FileState seen = state_of(file);
    lesson::Lesson lesson = read_lesson(session, file);
    leave_lesson(session);
    be_still(session);
    lesson::Play play = begin(lesson);
    session.classroom.stage.emplace(LessonStage{.file = file,
                                                .seen = seen,
                                                .language = std::string(session.strings->language()),
                                                .lesson = std::move(lesson),
                                                .play = std::move(play),
                                                .before = session.draft});
    session.classroom.menu_open = false;
}

const document::Scenario& own_work(const Session& session) {
    if (session.spot) return session.spot->own;
    const Classroom& room = session.classroom;
    if (room.before) return *room.before;
    return room.stage ? room.stage->before : session.draft;
}

document::ViewState drawn_view(const Session& session) {
    document::ViewState view = session.draft.view;
    if (session.classroom.presenting && view.background == document::Background::studio)
        view.background = document::Background::white;
    return view;
}

bool shows_sizes(const Session& session) {
    return !session.preferences.classroom || session.classroom.numbers_shown;
}

bool classroom_moves(const Session& session) {
    const auto& stage = session.classroom.stage;
    if (!stage) return false;
    if (stage->play.phase == lesson::Phase::run) return true;
    return state_of(stage->file) != stage->seen;
}

}  // namespace session
