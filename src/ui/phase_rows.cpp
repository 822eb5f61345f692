#include "ui/phase_rows.hpp"

#include "ui/phase_words.hpp"
#include "widgets/fitted.hpp"
#include "widgets/key_words.hpp"
#include "widgets/segments.hpp"

#include <string>
#include <vector>

namespace ui {

namespace {

constexpr float day_box_width = 76;

std::size_t selected_phase(const RowContext& context) {
    return std::min(context.phase, document::phase_count(context.draft.document.plan) - 1);
}

/// "Phase 2: −500 kcal", and the day it begins, which can be typed.
void first_day_row(RowContext& context, std::size_t index) {
    const widgets::Theme& theme = context.theme;
    energy::Plan& plan = context.draft.document.plan;
    ImGui::AlignTextToFramePadding();
    if (index == 0) return ImGui::TextUnformatted(theme.say("phases.from-start"));
    ImGui::TextUnformatted(theme.say("phases.from-day"));
    ImGui::SameLine();
    ImGui::SetNextItemWidth(theme.px(day_box_width));
    int day = document::phase_at(plan, index).from_day;
    if (ImGui::InputInt("##phase-day", &day, 0, 0, ImGuiInputTextFlags_AutoSelectAll))
        plan = document::with_phase_start(plan, index, day);
    const document::DayRange range = document::first_days_of_phase(plan, index);
    widgets::hint(theme, theme.say("phases.day-range", fmt::arg("first", range.first), fmt::arg("last", range.last)));
}

void remove_button(const RowContext& context, std::size_t index, session::Actions& actions) {
    const widgets::Theme& theme = context.theme;
    const char* caption = theme.say("phases.remove");
    const float width = ImGui::CalcTextSize(caption).x + 2 * ImGui::GetStyle().FramePadding.x;
    ImGui::SameLine();
    if (ImGui::GetContentRegionAvail().x < width) ImGui::NewLine();
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + std::max(0.0F, ImGui::GetContentRegionAvail().x - width));
    if (ImGui::Button(caption)) actions.push_back(session::RemovePhase{index});
    widgets::hint(theme, theme.say("phases.remove-help"));
}

}  // namespace

void phase_choice(RowContext& context, session::Actions& actions) {
    const energy::Plan& plan = context.draft.document.plan;
    const std::size_t count = document::phase_count(plan);
    if (count == 1) return;
    const std::size_t chosen = selected_phase(context);
    std::vector<std::string> captions;
    for (std::size_t i = 0; i < count; ++i) captions.push_back(std::to_string(i + 1));
    const widgets::Segments row{
        .id = "phases", .captions = captions, .chosen = chosen, .width = ImGui::GetContentRegionAvail().x};
    const auto tip = [&](std::size_t i) {
        widgets::hint(context.theme, phase_caption_with_training(context.theme, document::phase_at(plan, i), true));
    };
    ImGui::TextUnformatted(context.theme.say("phases.title"));
    if (const auto pressed = widgets::segments(context.theme, row, tip))
        actions.push_back(session::SelectPhase{*pressed});
    first_day_row(context, chosen);
    remove_button(context, chosen, actions);
}

void add_phase_button(const RowContext& context, session::Actions& actions) {
    const widgets::Theme& theme = context.theme;
    const bool possible = document::can_begin_phase(context.draft.document.plan, context.day);
    const std::string caption =
        possible ? theme.say("phases.add", fmt::arg("day", context.day)) : theme.say("phases.add-none");
    ImGui::BeginDisabled(!possible);
    if (widgets::wrapped_button(theme, caption.c_str(), ImGui::GetContentRegionAvail().x))
        actions.push_back(session::AddPhase{});
    ImGui::EndDisabled();
    if (!possible) return;
    widgets::hint(theme, theme.say("phases.add-help"), widgets::action_tip(theme, "add-phase"));
}

}  // namespace ui
