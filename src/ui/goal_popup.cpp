#include "ui/goal_popup.hpp"

#include "core/error.hpp"
#include "energy/goal.hpp"
#include "ui/sentence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr const char* popup = "goal";
constexpr float popup_width = 320;
constexpr double first_share_of_weight = 0.9;  // where the target's slider starts
constexpr int first_day = 200;

std::string answer_text(const energy::Goal& goal, const energy::GoalAnswer& answer) {
    const bool gap = answer.plan.deficit_mode == energy::DeficitMode::gap;
    const double deficit = answer.plan.deficit_kcal_per_day;
    const std::string plan =
        fmt::format("{} {:.0f} kcal a day ({} of {:.0f})", gap ? "eat at first" : "eat", answer.intake_kcal_per_day,
                    deficit < 0 ? "a surplus" : "a deficit", std::abs(deficit));
    if (!answer.reached())
        return fmt::format("{}.\nThe nearest: {:.1f} kg on day {}: {}.", answer.why_not.text, answer.weight_kg,
                           answer.plan.days, plan);
    if (goal.day) return fmt::format("For {:.1f} kg on day {}: {}.", *goal.weight_kg, *goal.day, plan);
    return fmt::format("This plan is at {:.1f} kg on day {}.", *goal.weight_kg, answer.plan.days);
}

void answer_rows(RowContext& context) {
    document::Document& document = context.draft.document;
    try {
        const std::optional<energy::GoalAnswer> answer = context.derived->goal_answer(document);
        if (!answer) return;
        ImGui::TextUnformatted(as_sentence(answer_text(document.goal, *answer)).c_str());
        if (ImGui::Button(answer->reached() ? "Use this plan" : "Use the nearest")) {
            document.plan = answer->plan;
            ImGui::CloseCurrentPopup();
        }
    } catch (const core::Error& fault) {  // the controls show it, too
        ImGui::TextUnformatted(as_sentence(context.theme.strings->say(fault.sentence())).c_str());
    }
}

}  // namespace

void goal_button(RowContext& context) {
    const Theme& theme = context.theme;
    energy::Goal& goal = context.draft.document.goal;
    constexpr const char* caption = "Goal...";
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {theme.px(8), theme.px(1)});
    const float width = ImGui::CalcTextSize(caption).x + 2 * theme.px(8);
    ImGui::SameLine(0, 0);
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x - width);
    if (ImGui::Button(caption)) {
        const double target = first_share_of_weight * context.draft.document.person.weight_kg;
        if (!goal.weight_kg) goal = {.weight_kg = std::max(30.0, std::round(target)), .day = first_day};
        ImGui::OpenPopup(popup);
    }
    if (ImGui::IsItemHovered() && !tooltip_pending())
        ImGui::SetTooltip("The other way round: which intake leads to a weight, or when");
    ImGui::PopStyleVar();
    ImGui::PopFont();
    ImGui::SetNextWindowSize({theme.px(popup_width), 0});
    if (!ImGui::BeginPopup(popup)) return;
    heading(theme, "Reach a weight");
    ImGui::PushTextWrapPos();
    slider_row(context, "target-weight", first_share_of_weight * context.draft.document.person.weight_kg);
    slider_row(context, "target-day", first_day);
    if (context.derived) answer_rows(context);
    ImGui::PopTextWrapPos();
    ImGui::EndPopup();
}

}  // namespace ui
