#include "ui/window_panels.hpp"

#include "session/class_people.hpp"
#include "session/classroom.hpp"
#include "session/update.hpp"
#include "ui/body_view.hpp"
#include "ui/classroom_panel.hpp"
#include "ui/classroom_panels.hpp"
#include "ui/controls_panel.hpp"
#include "ui/export_popup.hpp"
#include "ui/file_chooser.hpp"
#include "ui/key_sheet.hpp"
#include "ui/lesson_panel.hpp"
#include "ui/numbers_panel.hpp"
#include "ui/offers.hpp"
#include "ui/panel.hpp"
#include "ui/preferences_popup.hpp"
#include "ui/present_scene.hpp"
#include "ui/preset_gallery.hpp"
#include "ui/save_question.hpp"
#include "ui/spot_panel.hpp"
#include "ui/time_bar.hpp"
#include "ui/welcome.hpp"
#include "widgets/closing_click.hpp"
#include "widgets/focus_keys.hpp"

#include <algorithm>

namespace ui {

namespace {

constexpr float least_width_of_lines = 280;
constexpr float least_margin = 8;
constexpr float least_label = 13;     // minimum height of labels in the picture
constexpr float most_covered = 0.5F;  // maximum share of the body's height: the body needs the rest
constexpr float popup_opener = 48;    // overhang of a button that opens a popup

/// Whether a classroom or a lesson is in front of the user's own work.
bool is_taught(const session::State& state) {
    return class_in(state.mode) || lesson_in(state.mode);
}

/// The right panel. If the document cannot be simulated, shows the numbers of the last one that could.
void numbers(session::Session& session, const widgets::Theme& theme, const ui::Area& area, session::Actions& actions) {
    if (!session.state.readout) {
        numbers_panel(theme, area, nullptr, false, session.state.panels.numbers);
        return;
    }
    const document::Document& document = session.state.told;
    const bool layers = session.state.panels.numbers.tab == session::NumberTab::lean_last;
    const auto& profiles = session.models.profiles;
    const ui::Numbers numbers{
        .document = document,
        .readout = *session.state.readout,
        .profile = depots::choose_profile(profiles, document.distribution, document.person.sex),
        .simulation = session.study.simulation(document),
        .preferences = session.state.preferences,
        .outlook = session.study.outlook(document),
        .start_thickness_mm = layers ? &session.study.start_thickness_mm(document) : nullptr,
        .now_thickness_mm = layers ? &session.study.thickness_mm(document, session.state.readout->day) : nullptr};
    if (const auto day =
            numbers_panel(theme, area, &numbers, session.state.notices.fault.empty(), session.state.panels.numbers))
        actions.push_back(session::GoToDay{*day});
}

ui::TimeLine time_line(session::Session& session) {
    ui::TimeLine line{.marks = {},
                      .playing = session.state.playback.playing,
                      .pace = session.state.preferences.pace,
                      .detail = session.state.preferences.detail};
    if (!session.state.readout) return line;
    if (is_taught(session.state)) {  // marks would show limits and looks
        line.marks.last_day = session.state.readout->last_day;
        line.detail = session::Detail::simple;
        return line;
    }
    const study::Outlook& outlook = session.study.outlook(session.state.told);
    line.marks = {.marks = outlook.marks, .warnings = outlook.warnings, .last_day = session.state.readout->last_day};
    return line;
}

void guide(session::Session& session, const widgets::Theme& theme, const ui::Area& area, session::Actions& actions) {
    const bool compares =
        session.state.readout && session.state.notices.fault.empty() && session.state.readout->day > 0;
    const study::Untrained* untrained = nullptr;
    if (compares && session.state.draft.view.compare == document::Compare::untrained)
        untrained = &session.study.untrained(session.state.told, session.state.readout->day);
    spot_panel(theme, area,
               {.scene = spot_in(session.state.mode)->scene,
                .readout = session.state.readout ? &*session.state.readout : nullptr,
                .simulation = session.state.readout ? &session.study.simulation(session.state.told) : nullptr,
                .untrained = untrained,
                .plan = session.state.told.plan,
                .units = session.state.preferences.units,
                .told = !shows_numbers(session.state) ? SpotNumbers::none
                        : shows_sizes(session.state)  ? SpotNumbers::masses
                                                      : SpotNumbers::changes,
                .tells_energy = shows_sizes(session.state)},
               actions);
}

/// Whether the first minute's welcome is shown: only over the user's own work.
bool is_welcomed(const session::State& state) {
    return state.files.offers.welcome && std::holds_alternative<session::Workbench>(state.mode) &&
           !state.lesson_menu.open;
}

/// Whether the body's area is wide enough for lines of text; otherwise they cover the panels, too.
bool holds_lines(const widgets::Theme& theme, const ui::Layout& layout) {
    return layout.body.width >= theme.px(least_width_of_lines);
}

/// Height of the offers over the body, which is drawn below them.
float lines_height(const session::Session& session, const widgets::Theme& theme, const ui::Layout& layout) {
    if (is_taught(session.state) || !holds_lines(theme, layout)) return 0;
    const float welcomed = is_welcomed(session.state) ? welcome_height(theme, layout.body) : 0;
    return welcomed + offers_height(theme, layout.body, session.state.files.offers);
}

/// Person, plan and body, whose controls edit the draft; the figure is updated in the same frame.
std::optional<BodyPoint> edit_draft(session::Session& session, const widgets::Theme& theme, const Layout& layout,
                                    session::Actions& actions) {
    session::State& state = session.state;
    document::Scenario draft = state.draft;
    RowContext rows{.theme = theme,
                    .typing = state.panels.typing,
                    .draft = draft,
                    .study = &session.study,
                    .compact = layout.compact,
                    .units = state.preferences.units,
                    .detail = state.preferences.detail,
                    .in_scene = spot_in(state.mode) != nullptr,
                    .spot_offered = !lesson_in(state.mode),
                    .classroom = class_in(state.mode) != nullptr,
                    .in_lesson = lesson_in(state.mode) != nullptr,
                    .marked_person = &state.panels.marked_person};
    if (spot_in(state.mode))
        guide(session, theme, layout.controls, actions);
    else if (layout.controls.shown() && class_in(state.mode))
        classroom_panel(layout.controls, rows, session::class_letters(), state.class_person, shows_numbers(state),
                        actions);
    else if (layout.controls.shown())
        controls_panel(layout.controls, rows,
                       {.profiles = session.models.profiles,
                        .can_undo = state.history.can_undo(),
                        .can_redo = state.history.can_redo(),
                        .file = state.files.menu},
                       actions);
    std::optional<BodyPoint> tapped;
    if (layout.body.shown())
        tapped = body_view(
            rows, layout.body,
            {.controls = layout.controls.shown(), .numbers = layout.numbers.shown(), .time = layout.time.shown()},
            actions);
    if (draft != state.draft) update(session, session::Edit{std::move(draft)});
    refresh(session);
    return tapped;
}

void days(session::Session& session, const widgets::Theme& theme, const Layout& layout, session::Actions& actions) {
    if (!layout.time.shown()) return;
    document::ViewState view = session.state.draft.view;
    time_bar(theme, layout.time, time_line(session), view, actions);
    if (view.day == session.state.draft.view.day) return;
    update(session, session::GoToDay{view.day.value_or(0)});
    refresh(session);
}

void right_panel(session::Session& session, const widgets::Theme& theme, const Layout& layout,
                 session::Actions& actions) {
    if (!layout.numbers.shown()) return;
    if (const session::LessonVisit* visit = lesson_in(session.state.mode))
        lesson_panel(theme, layout.numbers, *visit, actions);
    else if (class_in(session.state.mode))
        classroom_changes(session, theme, layout.numbers, actions);
    else
        numbers(session, theme, layout.numbers, actions);
}

/// Popups over the whole window.
void over_the_window(session::Session& session, const widgets::Theme& theme, const Layout& layout,
                     session::Actions& actions) {
    session::State& state = session.state;
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    const Area window{0, 0, size.x, size.y};
    if (!is_taught(state)) {
        const bool over_body = holds_lines(theme, layout);
        const Area& around = over_body ? layout.body : window;
        float below = over_body ? view_buttons_height(theme, layout.body) : theme.px(least_margin);
        if (is_welcomed(state)) {
            const float height = welcome_height(theme, around);
            welcome(theme, around, below, state.files.offers, actions);
            below += height;
        }
        offers(theme, around, below, state.files.offers, actions);
    }
    preset_gallery(theme, window, state.files.gallery, actions);
    file_chooser(theme, window, state.files.chooser, actions);
    export_popup(theme, {state.draft, state.lesson_menu.lessons}, state.exporting, actions);
    save_question(theme, window, state.files.question, actions);
    key_sheet(theme, state.panels.keys, actions);
    preferences_popup(theme, session.languages, state, actions);
}

/// Carries out focus requests made by keys since the last frame.
void move_focus(session::PanelMemory& memory) {
    if (memory.focus_next_panel) focus_next_panel();  // before the panels are drawn, whose first item it looks for
    if (memory.hide_focus) widgets::hide_focus();
    memory.focus_next_panel = memory.hide_focus = false;
}

}  // namespace

ui::Layout layout_of(const session::Session& session, const widgets::Theme& theme, float width, float height) {
    if (session.state.presentation) return presenting_layout(session, theme, width, height);
    ui::Layout layout;
    if (lesson_in(session.state.mode))
        layout = lesson_layout(session, theme, width, height);
    else if (spot_in(session.state.mode))
        layout = ui::layout_for(width, height, theme.scale,
                                {.controls = true, .numbers = false, .time = session.state.preferences.panels.time});
    else
        layout = ui::layout_for(width, height, theme.scale, session.state.preferences.panels);
    layout.least_label = theme.px(least_label);
    if (layout.body.shown() && !lesson_in(session.state.mode) && !spot_in(session.state.mode))
        layout.covered_below = ui::scene_button_height(theme) / layout.body.height;
    if (layout.body.shown())
        layout.covered_above = std::clamp(
            (view_buttons_height(theme, layout.body) + lines_height(session, theme, layout)) / layout.body.height, 0.0F,
            most_covered);
    return layout;
}

session::Actions build_panels(session::Session& session, const widgets::Theme& theme, const Layout& layout) {
    session::Actions actions;
    widgets::let_closing_click_count(theme.px(popup_opener));
    move_focus(session.state.panels);
    session.strings = theme.strings;
    session.one_side = layout.one_side;
    follow(session);
    if (session.state.presentation) {
        present_scene(session, theme, layout, actions);
        return actions;
    }
    const std::optional<BodyPoint> tapped = edit_draft(session, theme, layout, actions);
    days(session, theme, layout, actions);
    right_panel(session, theme, layout, actions);
    over_the_body(session, theme, layout, tapped, actions);
    notices(theme, layout.body, classroom_notices(session.state));
    over_the_window(session, theme, layout, actions);
    return actions;
}

}  // namespace ui
