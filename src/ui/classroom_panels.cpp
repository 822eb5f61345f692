#include "ui/classroom_panels.hpp"

#include "core/error.hpp"
#include "picture/description.hpp"
#include "session/class_people.hpp"
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
    return session.readout ? &session.derived.simulation(session.told) : nullptr;
}

picture::SceneWords words_of(session::Session& session, const widgets::Theme& theme) {
    return picture::scene_words(*theme.strings,
                                {session.told, session.derived.simulation(session.told), session.draft.view,
                                 session.readout->day, session::shows_sizes(session), session::is_asked(session)});
}

void describe(session::Session& session, const widgets::Theme& theme, const ui::Layout& layout) {
    if (!session.classroom.describes || !session.readout) return;
    const picture::SceneWords words = words_of(session, theme);
    const ui::DescribedScene described{words.scene, words.plan, words.changed, words.hint};
    bool close = false;
    if (describe_panel(theme, layout.body, described, close)) {
        ImGui::SetClipboardText(described_text(described).c_str());
        session::show_toast(session, theme.say("describe.copied"));
    }
    if (close) session.classroom.describes = false;
}

void choose_lesson(session::Session& session, const widgets::Theme& theme, const ui::Layout& layout) {
    if (!session.classroom.menu_open) return;
    const ui::LessonMenuWishes wishes = lesson_menu(theme, layout.body, session.classroom.lessons);
    if (wishes.close) session.classroom.menu_open = false;
    if (!wishes.open) return;
    try {
        session::open_lesson(session, session.classroom.lessons[*wishes.open].file);
    } catch (const core::Error& fault) {
        session::show_toast(session, theme.strings->say(fault.sentence()));
    }
}

/// Marks the region of the open question that was tapped.
void take_tap(session::Session& session, const ui::Layout& layout, const session::Requests& requests) {
    if (!requests.tapped || !session::marked_regions(session) || session.body.empty()) return;
    const picture::BodyPicture::Place place{
        .size = {std::max(1, static_cast<int>(layout.body.width)), std::max(1, static_cast<int>(layout.body.height))},
        .covered_above = layout.covered_above,
        .covered_below = layout.covered_below,
        .least_text_px = layout.least_label};
    const auto region =
        session.body.region_at(session.draft.view, place, requests.tapped->across, requests.tapped->down);
    if (region) tap(session.classroom.stage->lesson, session.classroom.stage->play, *region);
}

}  // namespace

ui::Layout lesson_layout(const session::Session& session, const widgets::Theme& theme, float width, float height) {
    const lesson::Phase phase = session.classroom.stage->play.phase;
    const bool days_shown = phase == lesson::Phase::result || phase == lesson::Phase::evidence;
    ui::Layout layout =
        ui::layout_for(width, height, theme.scale, {.controls = false, .numbers = true, .time = days_shown});
    const float wish = std::min(theme.px(lesson_width), widest_lesson_share * width);
    const float beside = std::max(layout.numbers.width, wish);
    layout.numbers.x = width - beside;
    layout.numbers.width = beside;
    layout.body.width = std::max(0.0F, width - beside);
    layout.numbers.height = height;  // so that its buttons stay where they are when the days appear
    layout.time.width = layout.body.width;
    return layout;
}

void classroom_controls(session::Session& session, const ui::Area& area, ui::RowContext& rows,
                        session::Requests& requests) {
    session::Classroom& room = session.classroom;
    if (const auto letter =
            classroom_panel(area, rows, session::class_letters(), room.person, room.numbers_shown, requests)) {
        room.person = *letter;
        const energy::Plan plan = session.draft.document.plan;
        const document::ViewState view = session.draft.view;
        session.draft = session::class_scene_of(*letter);
        session.draft.document.plan = plan;
        session.draft.view = view;
    }
}

void classroom_changes(session::Session& session, const widgets::Theme& theme, const ui::Area& area,
                       session::Requests& requests) {
    class_numbers(theme, area, told_simulation(session), session.readout ? session.readout->day : 0,
                  session.classroom.numbers_shown, requests);
}

void lesson_beside(session::Session& session, const widgets::Theme& theme, const ui::Area& area,
                   session::Requests& requests) {
    session::LessonStage& stage = *session.classroom.stage;
    const session::LessonView view{.lesson = stage.lesson,
                                   .play = stage.play,
                                   .texts = stage.texts,
                                   .outcome = stage.outcome ? &*stage.outcome : nullptr,
                                   .last_day = stage.last_day,
                                   .faults = {stage.file_fault, stage.scene_fault}};
    session::carry_out(stage, lesson_panel(theme, area, view, requests));
}

void over_the_body(session::Session& session, const widgets::Theme& theme, const ui::Layout& layout,
                   session::Requests& requests) {
    take_tap(session, layout, requests);
    describe(session, theme, layout);
    choose_lesson(session, theme, layout);
}

std::string words_of_picture(session::Session& session) {
    if (!session.readout) return "";
    return picture::description(*session.strings,
                                {session.told, session.derived.simulation(session.told), session.draft.view,
                                 session.readout->day, session::shows_sizes(session), session::is_asked(session)});
}

session::Notices classroom_notices(const session::Session& session) {
    session::Notices notices = session.notices;
    if (session.preferences.classroom && !notices.model.empty())
        notices.model = core::sentence("classroom.limit", "Outside the range this model was built for.");
    return notices;
}

}  // namespace ui
