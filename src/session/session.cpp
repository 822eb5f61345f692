#include "session/session.hpp"

#include "core/error.hpp"
#include "core/parameters.hpp"
#include "document/fields.hpp"
#include "session/camera.hpp"
#include "session/spot_visit.hpp"

#include <algorithm>
#include <cmath>

namespace session {

namespace {

constexpr double rest_at_end_seconds = 1;  // of a run that plays again and again
constexpr double toast_duration_seconds = 5;

int last_day(const Session& session) {
    return session.readout ? session.readout->last_day : 0;
}

int shown_day(const Session& session) {
    return session.draft.view.day.value_or(last_day(session));
}

void go_to(Session& session, int day) {
    session.draft.view.day = std::clamp(day, 0, last_day(session));
    session.unplayed_days = 0;
}

/// To the marks of the line of time.
void step_marks(Session& session, int steps) {
    if (!session.readout) return;
    const auto& marks = session.derived.outlook(session.told).marks;
    int day = shown_day(session);
    for (int i = 0; i < std::abs(steps); ++i) day = study::next_mark(marks, day, steps);
    go_to(session, day);
}

void play_or_pause(Session& session) {
    if (!session.playing && shown_day(session) >= last_day(session)) go_to(session, 0);
    session.unplayed_days = 0;
    session.playing = !session.playing;
}

void reset_camera(document::ViewState& view) {
    view = looking_from(view, document::View::three_quarter);
    view.zoom = 1;
    view.pan_x = 0;
    view.pan_y = 0;
}

/// The word after the one that holds; after the last one the first.
void go_to_next_choice(document::Scenario& scenario, std::string_view name) {
    const double next = std::get<double>(document::get_field(scenario, name)) + 1;
    const double most = core::parameter(name).maximum;
    document::set_field(scenario, name, document::FieldValue{next > most ? 0 : next});
}

Surroundings surroundings_of(const Session& session) {
    return {session.draft.view, session.draft.picture, session.draft.unknown, session.file, session.saved};
}

void surround(Session& session, const Surroundings& surroundings) {
    session.draft.view = surroundings.view;
    session.draft.picture = surroundings.picture;
    session.draft.unknown = surroundings.unknown;
    session.file = surroundings.file;
    session.saved = surroundings.saved;
    session.playing = false;
    session.unplayed_days = 0;
}

/// What counts as work: all of a scenario but the day, and from where it is looked at.
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
    : models(loaded),
      strings(&texts),
      opened(std::move(first)),
      draft(opened),
      saved(draft),
      history(Step{draft.document}),
      derived(loaded),
      body(loaded, texts) {}

void advance(Session& session, double seconds) {
    session.toast_seconds -= seconds;
    if (session.toast_seconds <= 0) session.notices.toast.clear();
    if (session.classroom.stage) advance(session.classroom.stage->lesson, session.classroom.stage->play, seconds);
    if (!session.playing) return;
    const int last = last_day(session);
    const double pace = days_a_second(session.preferences.pace, last);
    session.unplayed_days += seconds * pace;
    const int before = shown_day(session);
    const double position = before + session.unplayed_days;
    if (position < last) {
        session.draft.view.day = static_cast<int>(std::floor(position));
        session.unplayed_days = position - std::floor(position);
        return;
    }
    session.draft.view.day = last;
    session.unplayed_days = position - last;  // the rest at the end
    if (!session.preferences.pace.loop || last == 0)
        session.playing = false;
    else if (session.unplayed_days > rest_at_end_seconds * pace)
        go_to(session, 0);
}

void carry_out(Session& session, const session::Requests& asked) {
    const session::Requests requests = allowed_in_lesson(session, as_presented(session, asked));
    const bool goes_on_elsewhere = requests.open_lessons || requests.toggle_classroom || requests.toggle_presentation;
    if (session.spot && goes_on_elsewhere) carry_out_spot(session, {.toggle = true});
    carry_out_classroom(session, requests);
    if (requests.undo && !session.spot && session.history.can_undo()) {
        const auto opening = session.history.current().opening;
        session.draft.document = session.history.undo().document;
        if (opening) surround(session, opening->before);
    }
    if (requests.redo && !session.spot && session.history.can_redo()) {
        const Step& step = session.history.redo();
        session.draft.document = step.document;
        if (step.opening) surround(session, step.opening->after);
    }
    if (!session.classroom.active && !session.classroom.stage) {
        session::SpotWishes wishes = requests.spot;
        // A clicker steps through the scene, too; the arrow keys, which go on in lessons, are days here.
        if (session.spot && requests.step_days == 0)
            wishes.steps += int{requests.lesson_on} - int{requests.lesson_back};
        carry_out_spot(session, wishes);
    }
    if (requests.play_or_pause) play_or_pause(session);
    if (requests.to_start) go_to(session, 0);
    if (requests.to_end) go_to(session, last_day(session));
    if (requests.step_days != 0) go_to(session, shown_day(session) + requests.step_days);
    if (requests.step_marks != 0) step_marks(session, requests.step_marks);
    session::Pace& pace = session.preferences.pace;
    pace = faster(pace, requests.pace_steps);
    pace.loop = pace.loop != requests.toggle_loop;
    if (requests.reset_camera) reset_camera(session.draft.view);
    if (requests.look_from) session.draft.view = looking_from(session.draft.view, *requests.look_from);
    session.draft.view = stepped(session.draft.view, requests.camera);
    if (requests.show_layer) session.draft.view.layer = *requests.show_layer;
    session.keys.open |= requests.show_keys;
    session.open_preferences |= requests.show_preferences;
    session.focus_next_panel |= requests.next_panel;
    session.hide_focus |= requests.by_key && !requests.next_panel && !requests.close;
    for (const std::string_view name : requests.next_choices) go_to_next_choice(session.draft, name);
}

void refresh(Session& session) {
    const document::Document& document = session.draft.document;
    try {
        const int day = session.draft.view.day.value_or(session.derived.simulation(document).last_day());
        session.readout = read_out(session.derived, document, day);
        session.draft.view.day = session.readout->day;
        session.body.show(session.derived, document, session.draft.view, session.readout->day);
        session.told = document;
        session.notices.fault = {};
        session.notices.model = session.readout->stopped.value_or(core::Sentence{});
    } catch (const core::Error& fault) {  // shown over the last good picture
        session.notices.fault = fault.sentence();
        session.playing = false;
    }
}

void record(Session& session) {
    if (session.spot || session.classroom.stage) return;  // scenes are no work of the user's
    if (session.draft.document == session.history.current().document) return;
    session.history.record({session.draft.document});
}

void open_scenario(Session& session, document::Scenario scenario, const std::filesystem::path& file) {
    if (session.spot) carry_out_spot(session, {.toggle = true});
    leave_lesson(session);
    record(session);
    auto opening = std::make_shared<Opening>();
    opening->before = surroundings_of(session);
    session.draft = std::move(scenario);
    session.typing = {};
    surround(session, {session.draft.view, session.draft.picture, session.draft.unknown, file, session.draft});
    opening->after = surroundings_of(session);
    session.history.record({session.draft.document, std::move(opening)});
}

bool has_changed(const Session& session) {
    return !session.saved || work_in(*session.saved) != work_in(own_work(session));
}

void show_toast(Session& session, const std::string& sentence) {
    session.notices.toast = sentence;
    session.toast_seconds = toast_duration_seconds;
}

}  // namespace session
