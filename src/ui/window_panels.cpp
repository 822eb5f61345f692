#include "ui/window_panels.hpp"

#include "session/spot_visit.hpp"
#include "ui/body_view.hpp"
#include "ui/classroom_panels.hpp"
#include "ui/controls_panel.hpp"
#include "ui/file_chooser.hpp"
#include "ui/key_sheet.hpp"
#include "ui/numbers_panel.hpp"
#include "ui/offers.hpp"
#include "ui/panel.hpp"
#include "ui/preferences_popup.hpp"
#include "ui/preset_gallery.hpp"
#include "ui/spot_panel.hpp"
#include "ui/time_bar.hpp"
#include "widgets/focus_keys.hpp"

#include <algorithm>

namespace ui {

namespace {

constexpr float least_width_of_lines = 280;
constexpr float least_margin = 8;
constexpr float least_label = 13;     // of labels in the picture
constexpr float most_covered = 0.4F;  // of the body's height: it needs the rest

/// The right panel. Where the document cannot be simulated it shows the numbers of the last one that could.
void numbers(session::Session& session, const widgets::Theme& theme, const ui::Area& area) {
    if (!session.readout) {
        numbers_panel(theme, area, nullptr, false, session.numbers);
        return;
    }
    const document::Document& document = session.told;
    const bool layers = session.numbers.tab == session::NumberTab::lean_last;
    const auto& profiles = session.models.profiles;
    const ui::Numbers numbers{
        .document = document,
        .readout = *session.readout,
        .profile = depots::choose_profile(profiles, document.distribution, document.person.sex),
        .simulation = session.derived.simulation(document),
        .preferences = session.preferences,
        .outlook = session.derived.outlook(document),
        .start_thickness_mm = layers ? &session.derived.start_thickness_mm(document) : nullptr,
        .now_thickness_mm = layers ? &session.derived.thickness_mm(document, session.readout->day) : nullptr};
    if (const auto day = numbers_panel(theme, area, &numbers, session.notices.fault.empty(), session.numbers))
        session.draft.view.day = *day;
}

ui::TimeLine time_line(session::Session& session) {
    ui::TimeLine line{.marks = {},
                      .playing = session.playing,
                      .pace = session.preferences.pace,
                      .detail = session.preferences.detail};
    if (!session.readout) return line;
    if (session.classroom.active || session.classroom.stage) {  // marks tell of limits and looks
        line.marks.last_day = session.readout->last_day;
        line.detail = session::Detail::simple;
        return line;
    }
    const study::Outlook& outlook = session.derived.outlook(session.told);
    line.marks = {.marks = outlook.marks, .warnings = outlook.warnings, .last_day = session.readout->last_day};
    return line;
}

void guide(session::Session& session, const widgets::Theme& theme, const ui::Area& area, session::Requests& requests) {
    const bool compares = session.readout && session.notices.fault.empty() && session.readout->day > 0;
    const study::Untrained* untrained = nullptr;
    if (compares && session.draft.view.compare == document::Compare::untrained)
        untrained = &session.derived.untrained(session.told, session.readout->day);
    spot_panel(theme, area,
               {.scene = session.spot->scene,
                .readout = session.readout ? &*session.readout : nullptr,
                .simulation = session.readout ? &session.derived.simulation(session.told) : nullptr,
                .untrained = untrained,
                .plan = session.told.plan,
                .units = session.preferences.units},
               requests);
}

/// Whether the scene of spot training can be entered.
bool scene_is_offered(const session::Session& session) {
    return !session.classroom.active && !session.classroom.stage;
}

/// Whether the body's area is wide enough for lines of text; otherwise they lie over the panels, too.
bool holds_lines(const widgets::Theme& theme, const ui::Layout& layout) {
    return layout.body.width >= theme.px(least_width_of_lines);
}

/// The lines over the body that may be answered; the body stands below them.
float lines_height(const session::Session& session, const widgets::Theme& theme, const ui::Layout& layout) {
    if (session.classroom.active || session.classroom.stage || !holds_lines(theme, layout)) return 0;
    return offers_height(theme, layout.body, session.files.offers);
}

}  // namespace

ui::Layout layout_of(const session::Session& session, const widgets::Theme& theme, float width, float height) {
    if (session.classroom.presenting) return presenting_layout(session, theme, width, height);
    ui::Layout layout;
    if (session.classroom.stage)
        layout = lesson_layout(session, theme, width, height);
    else if (session.spot)
        layout = ui::layout_for(width, height, theme.scale,
                                {.controls = true, .numbers = false, .time = session.preferences.panels.time});
    else
        layout = ui::layout_for(width, height, theme.scale, session.preferences.panels);
    layout.least_label = theme.px(least_label);
    if (layout.body.shown() && scene_is_offered(session) && !session.spot)
        layout.covered_below = ui::scene_button_height(theme) / layout.body.height;
    if (layout.body.shown())
        layout.covered_above = std::clamp(
            (view_buttons_height(theme, layout.body) + lines_height(session, theme, layout)) / layout.body.height, 0.0F,
            most_covered);
    return layout;
}

session::Requests build_panels(session::Session& session, const widgets::Theme& theme, const ui::Layout& layout) {
    session::Requests requests;
    if (session.focus_next_panel)
        ui::focus_next_panel();  // before the panels, among whose items it looks for the first
    session.focus_next_panel = false;
    if (session.hide_focus) widgets::hide_focus();
    session.hide_focus = false;
    ui::RowContext rows{.theme = theme,
                        .typing = session.typing,
                        .draft = session.draft,
                        .derived = &session.derived,
                        .compact = layout.compact,
                        .units = session.preferences.units,
                        .detail = session.preferences.detail,
                        .in_scene = session.spot.has_value(),
                        .spot_offered = scene_is_offered(session),
                        .classroom = session.preferences.classroom,
                        .in_lesson = session.classroom.stage.has_value()};
    session.strings = theme.strings;
    if (session.spot && session.preferences.classroom) session::carry_out_spot(session, {.toggle = true});
    session::follow_classroom(session);
    if (session.classroom.presenting) {
        present_scene(session, theme, layout, requests);
        return requests;
    }
    if (session.spot)
        guide(session, theme, layout.controls, requests);
    else if (layout.controls.shown() && session.classroom.active)
        classroom_controls(session, layout.controls, rows, requests);
    else if (layout.controls.shown())
        controls_panel(layout.controls, rows,
                       {.profiles = session.models.profiles,
                        .can_undo = session.history.can_undo(),
                        .can_redo = session.history.can_redo(),
                        .file = session.files.menu},
                       requests);
    if (layout.body.shown())
        body_view(rows, layout.body,
                  {.controls = layout.controls.shown(), .numbers = layout.numbers.shown(), .time = layout.time.shown()},
                  requests);
    session::refresh(session);
    const int day_before = session.draft.view.day.value_or(0);
    if (layout.time.shown()) time_bar(theme, layout.time, time_line(session), session.draft.view, requests);
    if (session.draft.view.day != day_before) session::refresh(session);
    if (layout.numbers.shown() && session.classroom.stage)
        lesson_beside(session, theme, layout.numbers, requests);
    else if (layout.numbers.shown() && session.classroom.active)
        classroom_changes(session, theme, layout.numbers, requests);
    else if (layout.numbers.shown())
        numbers(session, theme, layout.numbers);
    over_the_body(session, theme, layout, requests);
    notices(theme, layout.body, classroom_notices(session));
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    const ui::Area window{0, 0, size.x, size.y};
    if (!session.classroom.active && !session.classroom.stage) {
        const bool over_body = holds_lines(theme, layout);
        offers(theme, over_body ? layout.body : window,
               over_body ? view_buttons_height(theme, layout.body) : theme.px(least_margin), session.files.offers,
               requests.files);
    }
    preset_gallery(theme, window, session.files.gallery, requests.files);
    file_chooser(theme, window, session.files.chooser, requests.files);
    key_sheet(theme, session.keys, requests);
    preferences_popup(theme, session.languages, session.open_preferences, session.preferences);
    return requests;
}

}  // namespace ui
