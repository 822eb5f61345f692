#include "ui/classroom_panels.hpp"

#include "core/error.hpp"
#include "picture/class_runs.hpp"
#include "picture/description.hpp"
#include "session/classroom.hpp"
#include "ui/class_numbers.hpp"
#include "ui/classroom_panel.hpp"
#include "ui/describe_panel.hpp"
#include "ui/lesson_menu.hpp"
#include "ui/lesson_panel.hpp"

#include <imgui.h>

#include <algorithm>

namespace ui {

namespace {

constexpr float lesson_width = 440;
constexpr float widest_lesson_share = 0.46F;  // of the window

const study::Simulation* told_simulation(session::Session& session) {
    return session.state.readout ? &session.study.simulation(session.state.told) : nullptr;
}

/// Inputs of the picture's description. Precondition: there is a readout.
picture::Described described(session::Session& session) {
    const session::State& state = session.state;
    return {state.told,
            session.study.simulation(state.told),
            state.draft.view,
            state.readout->day,
            shows_sizes(state),
            is_asked(state),
            picture::class_runs(session.study, state.told, state.draft.view),
            state.preferences.units};
}

void describe(session::Session& session, const widgets::Theme& theme, const Layout& layout, session::Actions& actions) {
    if (!session.state.describes || !session.state.readout) return;
    const picture::SceneWords words = picture::scene_words(*theme.strings, described(session));
    describe_panel(theme, layout.body, {words.scene, words.plan, words.changed, words.hint}, actions);
}

/// Marks the tapped region in answer to the open question, or the tapped person of a class.
void take_tap(session::Session& session, const Layout& layout, const BodyPoint& tapped, session::Actions& actions) {
    const bool asked = marked_regions(session.state).has_value();
    const bool taught = class_in(session.state.mode) || lesson_in(session.state.mode);
    if (session.body.empty() || (!asked && taught)) return;
    const picture::BodyPicture::Place place{
        .size = {std::max(1, static_cast<int>(layout.body.width)), std::max(1, static_cast<int>(layout.body.height))},
        .covered_above = layout.covered_above,
        .covered_below = layout.covered_below,
        .least_text_px = layout.least_label};
    const document::ViewState& view = session.state.draft.view;
    if (!asked) {
        if (const auto person = session.body.person_at(view, place, tapped.across, tapped.down))
            actions.push_back(session::MarkPerson{*person});
        return;
    }
    const auto region = session.body.region_at(view, place, tapped.across, tapped.down);
    if (region) actions.push_back(session::MarkRegion{*region});
}

}  // namespace

ui::Layout lesson_layout(const session::Session& session, const widgets::Theme& theme, float width, float height) {
    const lesson::Phase phase = lesson_in(session.state.mode)->play.phase;
    const bool days_shown = phase == lesson::Phase::result || phase == lesson::Phase::evidence;
    ui::Layout layout =
        ui::layout_for(width, height, theme.scale, {.controls = false, .numbers = true, .time = days_shown});
    const float wish = std::min(theme.px(lesson_width), widest_lesson_share * width);
    const float beside = std::max(layout.numbers.width, wish);
    layout.numbers.x = width - beside;
    layout.numbers.width = beside;
    layout.body.width = std::max(0.0F, width - beside);
    layout.numbers.height = height;  // so that its buttons do not move when the days appear
    layout.time.width = layout.body.width;
    return layout;
}

void classroom_changes(session::Session& session, const widgets::Theme& theme, const Area& area,
                       session::Actions& actions) {
    class_numbers(theme, area, told_simulation(session), session.state.readout ? session.state.readout->day : 0,
                  shows_numbers(session.state), actions);
}

void over_the_body(session::Session& session, const widgets::Theme& theme, const Layout& layout,
                   const std::optional<BodyPoint>& tapped, session::Actions& actions) {
    if (tapped) take_tap(session, layout, *tapped, actions);
    describe(session, theme, layout, actions);
    const session::LessonMenu& menu = session.state.lesson_menu;
    if (menu.open) lesson_menu(theme, layout.body, menu.lessons, actions);
}

std::string words_of_picture(session::Session& session) {
    return session.state.readout ? picture::description(*session.strings, described(session)) : "";
}

session::Notices classroom_notices(const session::State& state) {
    session::Notices notices = state.notices;
    if (class_in(state.mode) && !notices.model.empty())
        notices.model = core::sentence("classroom.limit", "Outside the range this model was built for.");
    return notices;
}

}  // namespace ui
