#include "session/update.hpp"

#include "document/fields.hpp"
#include "document/parameters.hpp"
#include "lesson/play.hpp"
#include "session/class_people.hpp"
#include "session/classroom.hpp"
#include "session/playback.hpp"
#include "session/rules.hpp"
#include "session/visits.hpp"

#include <type_traits>

namespace session {

namespace {

constexpr int presented_step_days = 28;  // per press of a clicker: a change visible from the back of a room

void toggle(bool& value) {
    value = !value;
}

template <class Choice>
void toggle(Choice& value, Choice one, Choice other) {
    value = value == one ? other : one;
}

void reset_camera(document::ViewState& view) {
    view = looking_from(view, document::View::three_quarter);
    view.zoom = 1;
    view.pan_x = 0;
    view.pan_y = 0;
}

void go_to_next_choice(document::Scenario& scenario, std::string_view field) {
    const double next = std::get<double>(document::get_field(scenario, field)) + 1;
    const double most = document::parameter(field).maximum;
    document::set_field(scenario, field, document::FieldValue{next > most ? 0 : next});
}

/// Turns the page if the text has another one in that direction, and returns whether it does; otherwise back to page 0.
bool turns_page(Presentation& shown, int direction) {
    const int next = shown.page + direction;
    const bool there = next >= 0 && next < shown.pages;
    shown.page = there ? next : 0;
    return there;
}

/// One overload per action. Those that are also effects are passed on by `update`.
struct Interpreter {
    Session& session;
    State& state = session.state;

    void operator()(const PlayOrPause&) const { play_or_pause(state); }
    void operator()(const StepDays& action) const { step_days(state, action.days); }
    void operator()(const StepMarks& action) const { step_marks(session, action.marks); }
    void operator()(const GoToDay& action) const { go_to_day(state, action.day); }
    void operator()(const GoToStart&) const { go_to_day(state, 0); }
    void operator()(const GoToEnd&) const { go_to_day(state, last_day(state)); }
    void operator()(const ChangePace& action) const {
        state.preferences.pace = faster(state.preferences.pace, action.steps);
    }
    void operator()(const ToggleLoop&) const { toggle(state.preferences.pace.loop); }

    void operator()(const ResetCamera&) const { reset_camera(state.draft.view); }
    void operator()(const LookFrom& action) const { state.draft.view = looking_from(state.draft.view, action.view); }
    void operator()(const MoveCamera& action) const { state.draft.view = stepped(state.draft.view, action.step); }
    void operator()(const ShowLayer& action) const { state.draft.view.layer = action.layer; }
    void operator()(const CompareWithStart&) const {
        document::ViewState& view = state.draft.view;
        const bool on = view.compare == document::Compare::side_by_side && view.reference_day == 0;
        view.compare = on ? document::Compare::none : document::Compare::side_by_side;
        view.reference_day = 0;
        if (!on && view.day.value_or(1) == 0) go_to_day(state, last_day(state));
    }
    void operator()(const NextChoice& action) const { go_to_next_choice(state.draft, action.field); }

    void operator()(const Edit& action) const { state.draft = action.scenario; }
    void operator()(const Undo&) const {
        if (!state.history.can_undo()) return;
        const auto opening = state.history.current().opening;
        state.draft.document = state.history.undo().document;
        if (opening) surround(state, opening->before);
    }
    void operator()(const Redo&) const {
        if (!state.history.can_redo()) return;
        const Step& step = state.history.redo();
        state.draft.document = step.document;
        if (step.opening) surround(state, step.opening->after);
    }

    void operator()(const MarkPerson& action) const {
        document::Document& document = state.draft.document;
        if (action.index >= document.classmates.size()) return;
        state.panels.marked_person = action.index;
        document.person = document.classmates[action.index].person;
        document.distribution = document.classmates[action.index].distribution;
    }

    void operator()(const ToggleSpotScene&) const {
        spot_in(state.mode) ? leave_spot_scene(state) : enter_spot_scene(session);
    }
    void operator()(const StepSpotScene& action) const {
        if (const SpotVisit* spot = spot_in(state.mode)) show_spot_scene(state, spot->scene, action.steps);
    }
    void operator()(const TrainInSpotScene& action) const {
        const SpotVisit* spot = spot_in(state.mode);
        if (!spot) return;
        document::SpotScene scene = spot->scene;
        scene.group = action.group;
        show_spot_scene(state, scene, 0);
    }
    void operator()(const GuessInSpotScene& action) const {
        const SpotVisit* spot = spot_in(state.mode);
        if (!spot) return;
        document::SpotScene scene = spot->scene;
        scene.guess = action.guess;
        show_spot_scene(state, scene, 1);
    }

    void operator()(const ToggleLessonMenu&) const {
        toggle(state.lesson_menu.open);
        list_lessons(session);
    }
    void operator()(const CloseLessonMenu&) const { state.lesson_menu.open = false; }
    void operator()(const LessonOn&) const { step_on(1); }
    void operator()(const LessonBack&) const { step_on(-1); }
    void operator()(const SkipLessonStep&) const { play(lesson::skip); }
    void operator()(const LeaveLesson&) const { leave_lesson(state); }
    void operator()(const ResetScene&) const { reset_scene(session); }
    void operator()(const MarkRegion& action) const { play(lesson::tap, action.region); }
    void operator()(const ChooseAnswer& action) const { play(lesson::choose, action.choice); }
    void operator()(const BeConfident& action) const { play(lesson::be_confident, action.confidence); }
    void operator()(const RaiseHands& action) const { play(lesson::raise_hands, action.choice, action.change); }
    void operator()(const DrawCurve& action) const { play(lesson::draw, action.across, action.value); }

    void operator()(const ToggleClassroom&) const {
        class_in(state.mode) ? leave_classroom(state) : enter_classroom(session);
    }
    void operator()(const ShowClassPerson& action) const {
        if (!class_in(state.mode)) return;
        state.class_person = action.letter;
        document::Scenario scene = class_scene_of(action.letter);
        scene.document.plan = state.draft.document.plan;
        scene.view = state.draft.view;
        state.draft = std::move(scene);
    }
    void operator()(const ToggleNumbers&) const {
        if (ClassVisit* room = class_in(state.mode)) toggle(room->numbers_shown);
    }
    void operator()(const ResetForNextClass&) const { reset_for_next_class(session); }

    void operator()(const TogglePresentation&) const {
        state.presentation = state.presentation ? std::nullopt : std::optional(Presentation{});
    }
    void operator()(const ToggleBlank&) const {
        if (state.presentation) toggle(state.presentation->blank);
    }
    void operator()(const ToggleSpotlight&) const {
        if (state.presentation) toggle(state.presentation->spotlight);
    }
    void operator()(const ToggleDescription&) const { toggle(state.describes); }
    void operator()(const Close&) const {
        state.lesson_menu.open = state.describes = state.files.offers.welcome = false;
        state.presentation.reset();
    }

    void operator()(const TogglePanel& action) const {
        state.preferences.panels = toggled(state.preferences.panels, action.panel, session.one_side);
    }
    void operator()(const FocusNextPanel&) const { state.panels.focus_next_panel = true; }
    void operator()(const ToggleUnits&) const { toggle(state.preferences.units, Units::metric, Units::imperial); }
    void operator()(const ToggleDetail&) const { toggle(state.preferences.detail, Detail::full, Detail::simple); }
    void operator()(const ToggleAppearance&) const {
        toggle(state.preferences.appearance, Appearance::dark, Appearance::light);
    }
    void operator()(const ToggleAnimations&) const { toggle(state.preferences.animations); }
    void operator()(const ChangeScale& action) const {
        state.preferences.scale_percent = scaled(state.preferences.scale_percent, action.steps);
    }
    void operator()(const ResetScale&) const { state.preferences.scale_percent = first_scale_percent; }
    void operator()(const Prefer& action) const { state.preferences = action.preferences; }
    void operator()(const ShowKeys&) const { state.panels.keys.open = true; }
    void operator()(const ShowPreferences&) const { state.panels.open_preferences = true; }

  private:
    /// An action of the class in the open lesson, if any.
    template <class Act, class... Arguments>
    void play(Act act, Arguments... arguments) const {
        if (LessonVisit* visit = lesson_in(state.mode)) act(visit->lesson, visit->play, arguments...);
    }

    /// A step forward or back in whatever has steps: the lesson, the scene, or the days in a presentation.
    void step_on(int direction) const {
        if (state.presentation && turns_page(*state.presentation, direction)) return;
        if (LessonVisit* visit = lesson_in(state.mode)) {
            if (direction < 0)
                go_back(visit->lesson, visit->play);
            else
                state.presentation ? go_on_aloud(visit->lesson, visit->play) : go_on(visit->lesson, visit->play);
            if (visit->play.left) leave_lesson(state);
        } else if (spot_in(state.mode)) {
            (*this)(StepSpotScene{direction});
        } else if (state.presentation) {
            step_days(state, direction * presented_step_days);
        }
    }
};

template <class Kind, class... Kinds>
constexpr bool is_alternative(const std::variant<Kinds...>*) {
    return (std::is_same_v<Kind, Kinds> || ...);
}

/// Whether the action leads elsewhere and so leaves the spot training scene.
bool goes_on_elsewhere(const Action& action) {
    return std::holds_alternative<ToggleLessonMenu>(action) || std::holds_alternative<ToggleClassroom>(action);
}

}  // namespace

Effects update(Session& session, const Action& action) {
    if (!is_allowed(session.state, action)) return {};
    if (is_kept_from_class(session.state, action)) {
        show_toast(session.state, session.strings->say("toast.classroom-files"));
        return {};
    }
    if (goes_on_elsewhere(action)) leave_spot_scene(session.state);
    return std::visit(
        [&](const auto& kind) -> Effects {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (is_alternative<Kind>(static_cast<const Effect*>(nullptr)))
                return {kind};
            else
                return Interpreter{session}(kind), Effects{};
        },
        action);
}

Effects update(Session& session, const Actions& actions) {
    Effects effects;
    for (const Action& action : actions)
        for (Effect& effect : update(session, action)) effects.push_back(std::move(effect));
    return effects;
}

Effects press(Session& session, std::string_view keys, const KeyboardUse& use) {
    Effects effects;
    for (const Action& action : actions_of(keys, use)) {
        if (const auto meant = meant_by_key(session.state, action))
            for (Effect& effect : update(session, *meant)) effects.push_back(std::move(effect));
        const bool shows_focus = std::holds_alternative<FocusNextPanel>(action);
        session.state.panels.hide_focus |= !shows_focus && !std::holds_alternative<Close>(action);
    }
    return effects;
}

}  // namespace session
