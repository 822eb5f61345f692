#include "ui/present_scene.hpp"

#include "lesson/lesson_numbers.hpp"
#include "session/class_people.hpp"
#include "session/classroom.hpp"
#include "session/update.hpp"
#include "ui/body_view.hpp"
#include "ui/classroom_panels.hpp"
#include "ui/curve_pad.hpp"
#include "ui/presentation.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

namespace ui {

namespace {

using lesson::Phase;

constexpr ImU32 below_body = IM_COL32_WHITE;  // behind the caption
constexpr ImU32 below_body_in_the_dark = IM_COL32(20, 20, 22, 255);
constexpr float widest_curve = 640;
constexpr float widest_curve_share = 0.52F;  // of the window: half of the body beside it is seen
constexpr float curve_margin = 20;
constexpr float curve_height = 260;
constexpr float label_px = 20;                  // of labels in the picture, as read from the back of a room
constexpr float highest_caption_share = 0.45F;  // of the window

/// What is said of the step, the longest text that leaves room for the body.
std::string step_caption(const session::LessonTexts& texts, const widgets::Theme& theme, float width, float height) {
    std::string all;
    for (const std::string& text : texts.paragraphs) all += (all.empty() ? "" : "\n") + text;
    std::vector<std::string> candidates{all};
    if (!texts.paragraphs.empty()) candidates.push_back(texts.paragraphs.front());
    for (const std::string& text : candidates)
        if (!text.empty() &&
            caption_height(theme, width, {.caption = text, .choices = {}}) < highest_caption_share * height)
            return text;
    return texts.step;
}

/// Whether somebody's own prediction was entered; a show of hands alone is none that could match.
bool has_predicted(const lesson::Answer& answer) {
    const bool drew = std::ranges::any_of(answer.curve, [](const auto& point) { return point.has_value(); });
    return answer.choice || drew || std::ranges::find(answer.regions, true) != answer.regions.end();
}

ui::Presentation of_lesson(const session::Session& session, const widgets::Theme& theme, float width, float height) {
    const session::LessonVisit& visit = *lesson_in(session.state.mode);
    const lesson::Step& step = visit.step();
    const lesson::Answer& answer = visit.answer();
    ui::Presentation shown{.caption = step_caption(visit.texts, theme, width, height), .choices = {}};
    if (visit.play.phase == Phase::evidence)
        shown.caption =
            visit.texts.claim + "\n" + theme.say("evidence.strength", fmt::arg("strength", visit.texts.strength));
    if (visit.play.phase == Phase::run)
        shown.caption = theme.say("lesson.day", fmt::arg("day", session.state.draft.view.day.value_or(0)));
    if (visit.play.phase == Phase::result && visit.outcome && has_predicted(answer))
        shown.caption += std::string("\n") + theme.say(visit.outcome->matched ? "lesson.matched" : "lesson.differed");
    if (visit.play.phase != Phase::question || !step.prediction || answer.locked) return shown;
    shown.caption = visit.texts.question;
    shown.choices = visit.texts.options;
    if (answer.choice && *answer.choice < shown.choices.size())
        shown.choices[*answer.choice] = theme.say("present.chosen", fmt::arg("answer", shown.choices[*answer.choice]));
    if (!asks_how_sure(session.state)) return shown;
    const bool of_choice = step.prediction->kind == lesson::Prediction::Kind::choice;
    shown.caption = (of_choice ? "" : shown.caption + "\n") + theme.say("lesson.how_sure");
    shown.choices.clear();
    for (const auto degree : core::all_values<lesson::Confidence>())
        shown.choices.emplace_back(theme.say(fmt::format("lesson.confidence.{}", core::name_of(degree))));
    return shown;
}

ui::Presentation of_session(const session::Session& session, const widgets::Theme& theme, float width, float height) {
    ui::Presentation shown;
    const session::State& state = session.state;
    if (lesson_in(state.mode)) {
        shown = of_lesson(session, theme, width, height);
    } else {
        const int day = session.state.draft.view.day.value_or(0);
        const std::string person(1, class_in(state.mode) ? state.class_person : 'A');
        const bool tells = shows_sizes(state) && day > 0 && state.readout;
        const double percent = tells ? 100 * (state.readout->now.fat_kg / state.readout->start.fat_kg - 1) : 0;
        shown.caption = tells ? theme.say("present.change", fmt::arg("person", person), fmt::arg("day", day),
                                          fmt::arg("percent", lesson::number_words(percent, 0)))
                              : theme.say("present.day", fmt::arg("person", person), fmt::arg("day", day));
    }
    if (!state.presentation) return shown;
    shown.blank = state.presentation->blank;
    shown.spotlight = state.presentation->spotlight;
    return shown;
}

/// Whether the step asks for a line, or sets the line that came out beside it.
bool shows_curve(const session::Session& session) {
    const session::LessonVisit* visit = lesson_in(session.state.mode);
    if (!visit || (session.state.presentation && session.state.presentation->blank)) return false;
    const auto& prediction = visit->step().prediction;
    const bool asks = visit->play.phase == Phase::question;
    return prediction && prediction->kind == lesson::Prediction::Kind::curve && (asks || visit->outcome);
}

float curve_width(const widgets::Theme& theme, float window_width) {
    return std::min(theme.px(widest_curve), widest_curve_share * window_width);
}

/// The chart of a question that asks for a line: before a room it stands beside the body.
void presented_curve(const session::Session& session, const widgets::Theme& theme, const ui::Layout& layout,
                     session::Actions& actions) {
    if (!shows_curve(session)) return;
    const session::LessonVisit& visit = *lesson_in(session.state.mode);
    const auto& prediction = visit.step().prediction;
    const bool asks = visit.play.phase == Phase::question;
    const float height = std::min(theme.px(curve_height), layout.body.height * widest_curve_share) / theme.scale;
    ImGui::SetNextWindowPos({layout.body.width, theme.px(curve_margin)});
    ImGui::SetNextWindowSize({curve_width(theme, ImGui::GetIO().DisplaySize.x) - theme.px(curve_margin), 0});
    ImGui::Begin("presented-curve", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoFocusOnAppearing);
    const lesson::Answer& answer = visit.answer();
    const ui::CurvePad pad{.low = prediction->axis_low,
                           .high = prediction->axis_high,
                           .last_day = visit.last_day,
                           .open = asks && !answer.locked,
                           .font = theme.fonts.caption,
                           .plot_height = height,
                           .answer = answer,
                           .outcome = visit.outcome ? &*visit.outcome : nullptr};
    curve_pad(theme, pad, actions);
    ImGui::End();
}

}  // namespace

ui::Layout presenting_layout(const session::Session& session, const widgets::Theme& theme, float width, float height) {
    ui::Layout layout;
    const float below = caption_height(theme, width, of_session(session, theme, width, height));
    layout.body = {0, 0, width, std::max(height - below, height / 3)};
    layout.least_label = theme.px(label_px);
    if (shows_curve(session)) layout.body.width -= curve_width(theme, width);
    return layout;
}

void present_scene(session::Session& session, const widgets::Theme& theme, const ui::Layout& layout,
                   session::Actions& actions) {
    document::Scenario draft = session.state.draft;
    const std::optional<BodyPoint> tapped = bare_body_view(draft.view, layout.body, actions);
    if (draft != session.state.draft) update(session, session::Edit{std::move(draft)});
    over_the_body(session, theme, layout, tapped, actions);
    refresh(session);
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    const bool is_dark = session.state.draft.view.background == document::Background::dark;
    const ImU32 around = is_dark ? below_body_in_the_dark : below_body;
    ImGui::GetBackgroundDrawList()->AddRectFilled({0, layout.body.height}, size, around);
    ImGui::GetBackgroundDrawList()->AddRectFilled({layout.body.width, 0}, size, around);
    presented_curve(session, theme, layout, actions);
    present(theme, size.x, size.y, of_session(session, theme, size.x, size.y));
}

}  // namespace ui
