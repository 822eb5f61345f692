#include "ui/lesson_answers.hpp"

#include "ui/curve_pad.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"

#include <fmt/format.h>

namespace ui {

namespace {

constexpr float most_head_share = 0.3F;  // of the width, for a column heading

using lesson::Phase;
using lesson::Prediction;

constexpr float count_width = 34;
constexpr float hands_gap = 8;

bool is_open(const session::LessonVisit& view) {
    return view.play.phase == Phase::question && !view.play.answers[view.play.step].locked;
}

const lesson::Answer& answer_of(const session::LessonVisit& view) {
    return view.play.answers[view.play.step];
}

/// Whether the number keys set the confidence: a choice has been made, but no confidence yet.
bool keys_say_how_sure(const session::LessonVisit& view) {
    const lesson::Answer& answer = answer_of(view);
    return is_open(view) && answer.choice && !answer.confidence;
}

/// The caption of a confidence button, with its key if the number keys set the confidence.
std::string degree_caption(const widgets::Theme& theme, const session::LessonVisit& view, lesson::Confidence degree) {
    const char* word = theme.say(fmt::format("lesson.confidence.{}", core::name_of(degree)));
    return keys_say_how_sure(view) ? fmt::format("{}  {}", static_cast<int>(degree) + 1, word) : std::string(word);
}

/// A show of hands: fewer, the count, more.
void hands(const widgets::Theme& theme, const session::LessonVisit& view, std::size_t choice,
           session::Actions& actions) {
    ImGui::PushID("hands");
    const float side = ImGui::GetFrameHeight();
    const std::string count = std::to_string(answer_of(view).hands[choice]);
    const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
    ImGui::BeginDisabled(!is_open(view));
    const auto change = [&](const char* sign, int by) {
        if (ImGui::Button(sign, {side, side})) actions.push_back(session::RaiseHands{choice, by});
        widgets::hint(theme, theme.say("lesson.hands"));
    };
    change("-", -1);
    ImGui::SameLine(0, 0);
    const float middle = ImGui::GetCursorPosX() + theme.px(count_width / 2);
    ImGui::SetCursorPosX(middle - ImGui::CalcTextSize(count.c_str()).x / 2);
    ImGui::AlignTextToFramePadding();
    ImGui::TextUnformatted(count.c_str());
    ImGui::SameLine();
    ImGui::SetCursorPosX(right - side);
    change("+", 1);
    ImGui::EndDisabled();
    ImGui::PopID();
}

void choices(const widgets::Theme& theme, const session::LessonVisit& view, session::Actions& actions) {
    const float hands_width = 2 * ImGui::GetFrameHeight() + theme.px(count_width + hands_gap);
    for (std::size_t i = 0; i < view.texts.options.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        const bool chosen = answer_of(view).choice == i;
        const float width = ImGui::GetContentRegionAvail().x - hands_width;
        const float inner = width - theme.px(24);
        const std::string text = fmt::format("{}  {}", i + 1, view.texts.options[i]);
        const ImVec2 size = ImGui::CalcTextSize(text.c_str(), nullptr, false, inner);
        const ImVec2 corner = ImGui::GetCursorScreenPos();
        const float top = ImGui::GetCursorPosY();
        ImGui::PushStyleColor(ImGuiCol_Button, chosen ? theme.palette.raised : theme.palette.well);
        ImGui::BeginDisabled(!is_open(view));
        if (ImGui::Button("##choice", {width, size.y + theme.px(16)})) actions.push_back(session::ChooseAnswer{i});
        ImGui::EndDisabled();
        ImGui::PopStyleColor();
        widgets::hint(theme, theme.say("lesson.answer-help"));
        ImDrawList* draw = ImGui::GetWindowDrawList();
        draw->AddRect(corner, {corner.x + width, corner.y + size.y + theme.px(16)},
                      chosen ? theme.palette.accent : theme.palette.outline, theme.px(5), 0,
                      theme.px(chosen ? 2.5F : 1));
        draw->AddText(nullptr, 0, {corner.x + theme.px(12), corner.y + theme.px(8)}, theme.palette.text, text.c_str(),
                      nullptr, inner);
        ImGui::SameLine(0, theme.px(hands_gap));
        ImGui::SetCursorPosY(ImGui::GetCursorPosY() + (size.y + theme.px(16) - ImGui::GetFrameHeight()) / 2);
        hands(theme, view, i, actions);
        ImGui::SetCursorPosY(top + size.y + theme.px(16) + ImGui::GetStyle().ItemSpacing.y);
        ImGui::PopID();
    }
}

void regions(const widgets::Theme& theme, const session::LessonVisit& view, session::Actions& actions) {
    ImGui::TextWrapped("%s", theme.say("lesson.tap"));
    ImGui::Spacing();
    const float column = ImGui::GetContentRegionAvail().x / 2;
    const auto caption = [&](core::Depot region) { return theme.say(fmt::format("region.{}", core::name_of(region))); };
    const float box = ImGui::GetFrameHeight() + ImGui::GetStyle().ItemInnerSpacing.x + theme.px(6);
    bool two_columns = true;
    for (const core::Depot region : core::all_values<core::Depot>())
        two_columns &= region == core::Depot::visceral || box + ImGui::CalcTextSize(caption(region)).x <= column;
    int at = 0;
    for (const core::Depot region : core::all_values<core::Depot>()) {
        if (region == core::Depot::visceral) continue;
        if (at++ % 2 == 1 && two_columns) ImGui::SameLine(column);
        bool marked = answer_of(view).regions[region];
        if (ImGui::Checkbox(caption(region), &marked)) actions.push_back(session::MarkRegion{region});
        widgets::hint(theme, theme.say("lesson.answer-help"));
    }
    ImGui::Spacing();
}

void how_sure(const widgets::Theme& theme, const session::LessonVisit& view, session::Actions& actions) {
    ImGui::Spacing();
    ImGui::TextWrapped("%s", theme.say("lesson.how_sure"));
    const float gap = ImGui::GetStyle().ItemSpacing.x;
    const float width = (ImGui::GetContentRegionAvail().x - 2 * gap) / 3;
    float height = 0;  // all as high as the one with the most lines
    for (const auto degree : core::all_values<lesson::Confidence>())
        height = widgets::wrapped_button_height(degree_caption(theme, view, degree).c_str(), width, height);
    ImGui::BeginDisabled(!is_open(view));
    for (const auto degree : core::all_values<lesson::Confidence>()) {
        const bool chosen = answer_of(view).confidence == degree;
        ImGui::PushStyleColor(ImGuiCol_Button, chosen ? theme.palette.raised : theme.palette.well);
        const std::string caption = degree_caption(theme, view, degree);
        if (widgets::wrapped_button(theme, caption.c_str(), width, height))
            actions.push_back(session::BeConfident{degree});
        widgets::hint(theme, theme.say("lesson.answer-help"));
        ImGui::PopStyleColor();
        if (chosen) {
            const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
            ImGui::GetWindowDrawList()->AddRect(low, high, theme.palette.accent, theme.px(5), 0, theme.px(2.5F));
        }
        ImGui::SameLine();
    }
    ImGui::NewLine();
    ImGui::EndDisabled();
}

/// "predicted" and "result" in two columns, marked by signs that do not depend on colour.
void outcome_lines(const widgets::Theme& theme, const session::LessonVisit& view) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float side = theme.px(15);
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::PushFont(theme.fonts.small);
    const std::string predicted = widgets::fitted(theme.say("lesson.predicted"), width * most_head_share);
    const std::string shown = widgets::fitted(theme.say("lesson.shown"), width * most_head_share);
    const float shown_width = ImGui::CalcTextSize(shown.c_str()).x;
    const float predicted_width = ImGui::CalcTextSize(predicted.c_str()).x;
    const float shown_left = width - shown_width - theme.px(4);
    const float predicted_left = shown_left - predicted_width - theme.px(10);
    draw->AddText({corner.x + predicted_left, corner.y}, theme.palette.dim_text, predicted.c_str());
    draw->AddText({corner.x + shown_left, corner.y}, theme.palette.dim_text, shown.c_str());
    const float first = predicted_left + (predicted_width - side) / 2;
    const float second = shown_left + (shown_width - side) / 2;
    ImGui::Dummy({1, ImGui::GetFontSize() + theme.px(4)});
    ImGui::PopFont();
    for (const session::OutcomeLine& line : view.texts.outcome) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + first - theme.px(8));
        ImGui::TextUnformatted(line.text.c_str());
        ImGui::PopTextWrapPos();
        const auto box = [&](float x, bool filled, ImU32 colour) {
            const ImVec2 low{at.x + x, at.y + theme.px(3)}, high{at.x + x + side, at.y + theme.px(3) + side};
            draw->AddRect(low, high, theme.palette.outline, theme.px(2), 0, theme.px(1));
            if (filled)
                draw->AddRectFilled({low.x + theme.px(3), low.y + theme.px(3)},
                                    {high.x - theme.px(3), high.y - theme.px(3)}, colour);
        };
        box(first, line.predicted, theme.palette.accent);
        box(second, line.holds, theme.palette.fat);
    }
    ImGui::Spacing();
}

}  // namespace

void lesson_answers(const widgets::Theme& theme, const session::LessonVisit& view, session::Actions& actions) {
    const Prediction& prediction = *view.step().prediction;
    const bool shows_result = view.play.phase == Phase::result && view.outcome;
    if (prediction.kind == Prediction::Kind::curve)
        curve_pad(theme,
                  {.low = prediction.axis_low,
                   .high = prediction.axis_high,
                   .last_day = view.last_day,
                   .open = is_open(view),
                   .font = theme.fonts.small,
                   .answer = answer_of(view),
                   .outcome = shows_result ? &*view.outcome : nullptr},
                  actions);
    if (shows_result) {
        if (prediction.kind != Prediction::Kind::curve) outcome_lines(theme, view);
        ImGui::TextWrapped("%s", theme.say(view.outcome->matched ? "lesson.matched" : "lesson.differed"));
        return;
    }
    if (prediction.kind == Prediction::Kind::choice) choices(theme, view, actions);
    if (prediction.kind == Prediction::Kind::regions) {
        ImGui::BeginDisabled(!is_open(view));
        regions(theme, view, actions);
        ImGui::EndDisabled();
    }
    if (prediction.asks_confidence) how_sure(theme, view, actions);
    if (is_open(view) && !is_predicted(view.lesson, view.play)) {
        ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.dim_text);
        ImGui::TextWrapped("%s", theme.say("lesson.predict-first"));
        ImGui::PopStyleColor();
    }
}

}  // namespace ui
