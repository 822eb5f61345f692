#include "ui/present_scene.hpp"

#include "lesson/lesson_numbers.hpp"
#include "picture/spot_words.hpp"
#include "session/class_people.hpp"
#include "session/classroom.hpp"
#include "session/update.hpp"
#include "ui/body_view.hpp"
#include "ui/classroom_panels.hpp"
#include "ui/curve_pad.hpp"
#include "ui/presentation.hpp"
#include "ui/spot_panel.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace ui {

namespace {

using lesson::Phase;

constexpr ImU32 below_body = IM_COL32_WHITE;  // behind the caption
constexpr ImU32 below_body_in_the_dark = IM_COL32(20, 20, 22, 255);
constexpr float widest_curve = 640;
constexpr float widest_curve_share = 0.52F;  // of the window: half of the body beside it stays visible
constexpr float curve_margin = 20;
constexpr float curve_height = 260;
constexpr float label_px = 20;                  // height of labels in the picture, legible from the back of a room
constexpr float highest_caption_share = 0.45F;  // of the window

/// Splits the texts into as few pages as leave room for the body.
std::vector<std::string> pages_of(const std::vector<std::string>& texts, const widgets::Theme& theme, ImVec2 window) {
    std::vector<std::string> pages;
    const auto fits = [&](const std::string& text) {
        return caption_height(theme, window.x, {.caption = text, .choices = {}}) < highest_caption_share * window.y;
    };
    for (const std::string& text : texts) {
        if (text.empty()) continue;
        if (!pages.empty() && fits(pages.back() + "\n" + text))
            pages.back() += "\n" + text;
        else
            pages.push_back(text);
    }
    return pages;
}

/// Whether someone entered a prediction of their own; a show of hands alone cannot match a result.
bool has_predicted(const lesson::Answer& answer) {
    const bool drew = std::ranges::any_of(answer.curve, [](const auto& point) { return point.has_value(); });
    return answer.choice || drew || std::ranges::find(answer.regions, true) != answer.regions.end();
}

std::vector<std::string> evidence_texts(const session::LessonTexts& texts, const widgets::Theme& theme) {
    std::vector<std::string> all{texts.claim + "\n" +
                                 theme.say("evidence.strength", fmt::arg("strength", texts.strength))};
    const auto add = [&](const char* key, const std::vector<std::string>& studies) {
        for (std::size_t i = 0; i < studies.size(); ++i)
            all.push_back((i == 0 ? theme.say(key) + std::string("\n") : "") + studies[i]);
    };
    add("evidence.for", texts.in_favour);
    add("evidence.against", texts.against);
    if (!texts.limits.empty()) all.push_back(theme.say("evidence.limits") + std::string("\n") + texts.limits);
    return all;
}

/// Whether the lesson ends with what is shown.
bool is_at_end(const session::LessonVisit& visit) {
    if (visit.play.step + 1 != visit.lesson.steps.size()) return false;
    const lesson::Step& step = visit.step();
    if (step.evidence) return visit.play.phase == Phase::evidence;
    return step.prediction ? visit.play.phase == Phase::result : visit.play.phase != Phase::run;
}

/// The open question with the answers that can be given by number.
ui::Presentation question_of(const session::Session& session, const widgets::Theme& theme) {
    const session::LessonVisit& visit = *lesson_in(session.state.mode);
    const lesson::Answer& answer = visit.answer();
    ui::Presentation shown{.caption = visit.texts.question, .choices = visit.texts.options};
    if (answer.choice && *answer.choice < shown.choices.size())
        shown.choices[*answer.choice] = theme.say("present.chosen", fmt::arg("answer", shown.choices[*answer.choice]));
    if (!asks_how_sure(session.state)) return shown;
    const bool of_choice = visit.step().prediction->kind == lesson::Prediction::Kind::choice;
    shown.caption = (of_choice ? "" : shown.caption + "\n") + theme.say("lesson.how_sure");
    shown.choices.clear();
    for (const auto degree : core::all_values<lesson::Confidence>())
        shown.choices.emplace_back(theme.say(fmt::format("lesson.confidence.{}", core::name_of(degree))));
    return shown;
}

std::vector<std::string> lesson_texts(const session::Session& session, const widgets::Theme& theme) {
    const session::LessonVisit& visit = *lesson_in(session.state.mode);
    if (visit.play.phase == Phase::run)
        return {theme.say("lesson.day", fmt::arg("day", session.state.draft.view.day.value_or(0)))};
    std::vector<std::string> texts =
        visit.play.phase == Phase::evidence ? evidence_texts(visit.texts, theme) : visit.texts.paragraphs;
    if (visit.play.phase == Phase::result && visit.outcome && has_predicted(visit.answer()))
        texts.emplace_back(theme.say(visit.outcome->matched ? "lesson.matched" : "lesson.differed"));
    if (texts.empty()) texts.push_back(visit.texts.step);
    return texts;
}

using Pages = std::vector<ui::Presentation>;

Pages of_lesson(const session::Session& session, const widgets::Theme& theme, ImVec2 window) {
    const session::LessonVisit& visit = *lesson_in(session.state.mode);
    Pages pages;
    const bool asks = is_asked(session.state);
    const bool answering = visit.answer().choice.has_value();  // the question then stands alone
    if (!answering || !asks)
        for (std::string& text : pages_of(lesson_texts(session, theme), theme, window))
            pages.push_back({.caption = std::move(text), .choices = {}});
    if (asks) pages.push_back(question_of(session, theme));
    if (is_at_end(visit))
        pages.push_back({.caption = theme.say("present.end", fmt::arg("lesson", visit.texts.lesson)), .choices = {}});
    return pages;
}

Pages of_spot_scene(const session::Session& session, const widgets::Theme& theme, ImVec2 window) {
    const document::SpotScene& scene = spot_in(session.state.mode)->scene;
    std::vector<std::string> texts =
        picture::spot_texts(*theme.strings, scene, session.state.told.plan, shows_sizes(session.state));
    if (scene.step == document::SpotStep::calliper) {
        const picture::SpotEvidence evidence = picture::spot_evidence(*theme.strings);
        texts.insert(texts.end(), {evidence.in_favour, evidence.against, evidence.strength, evidence.rule});
    }
    Pages pages;
    for (std::string& text : pages_of(texts, theme, window))
        pages.push_back({.caption = std::move(text), .choices = {}});
    const auto guesses = picture::spot_guesses(*theme.strings);
    if (scene.step == document::SpotStep::guess)
        pages.push_back({.caption = theme.say("spot.question"), .choices = {guesses.begin(), guesses.end()}});
    return pages;
}

ui::Presentation of_person(const session::Session& session, const widgets::Theme& theme) {
    const session::State& state = session.state;
    const int day = state.draft.view.day.value_or(0);
    const std::string person(1, class_in(state.mode) ? state.class_person : 'A');
    if (!shows_numbers(state) || day == 0 || !state.readout)
        return {.caption = theme.say("present.day", fmt::arg("person", person), fmt::arg("day", day)), .choices = {}};
    const double percent = 100 * (state.readout->now.fat_kg / state.readout->start.fat_kg - 1);
    return {.caption = theme.say("present.change", fmt::arg("person", person), fmt::arg("day", day),
                                 fmt::arg("percent", lesson::number_words(percent, 0))),
            .choices = {}};
}

/// All texts of the presentation, page by page; at least one.
Pages pages_of_session(const session::Session& session, const widgets::Theme& theme, ImVec2 window) {
    Pages pages;
    if (lesson_in(session.state.mode)) pages = of_lesson(session, theme, window);
    if (spot_in(session.state.mode)) pages = of_spot_scene(session, theme, window);
    if (pages.empty()) pages.push_back(of_person(session, theme));
    return pages;
}

/// The current page.
ui::Presentation of_session(const session::Session& session, const widgets::Theme& theme, float width, float height) {
    Pages pages = pages_of_session(session, theme, {width, height});
    const auto& presented = session.state.presentation;
    const auto page = static_cast<std::size_t>(presented ? std::max(presented->page, 0) : 0);
    ui::Presentation shown = std::move(pages[std::min(page, pages.size() - 1)]);
    if (!presented) return shown;
    shown.blank = presented->blank;
    shown.spotlight = presented->spotlight;
    return shown;
}

/// Whether the step asks for a curve, or shows the result beside it.
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

/// The chart of a question that asks for a curve: in a presentation it is beside the body.
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
    const std::optional<BodyPoint> tapped = bare_body_view(theme, draft.view, layout.body, actions);
    if (draft != session.state.draft) update(session, session::Edit{std::move(draft)});
    over_the_body(session, theme, layout, tapped, actions);
    refresh(session);
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    session.state.presentation->pages = static_cast<int>(pages_of_session(session, theme, size).size());
    const bool is_dark = session.state.draft.view.background == document::Background::dark;
    const ImU32 around = is_dark ? below_body_in_the_dark : below_body;
    ImGui::GetBackgroundDrawList()->AddRectFilled({0, layout.body.height}, size, around);
    ImGui::GetBackgroundDrawList()->AddRectFilled({layout.body.width, 0}, size, around);
    presented_curve(session, theme, layout, actions);
    present(theme, size.x, size.y, of_session(session, theme, size.x, size.y));
}

}  // namespace ui
