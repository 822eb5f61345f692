#include "ui/goal_popup.hpp"

#include "core/error.hpp"
#include "document/allowed_range.hpp"
#include "document/parameters.hpp"
#include "energy/goal.hpp"
#include "ui/field_text.hpp"
#include "ui/panel.hpp"
#include "widgets/sentence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr const char* popup = "goal";
constexpr float popup_width = 320;
constexpr double first_share_of_weight = 0.9;  // initial position of the target's slider
constexpr int first_day = 200;

std::string answer_text(const RowContext& context, const energy::Goal& goal, const energy::GoalAnswer& answer) {
    const widgets::Theme& theme = context.theme;
    const bool gap = answer.plan.deficit_mode == energy::DeficitMode::gap;
    const double deficit = answer.plan.deficit_kcal_per_day;
    const auto kcal = [](double value) { return fmt::format("{:.0f}", value); };
    const auto weight = [&](double kg) {
        return value_text(theme, document::parameter("target-weight"), kg, context.units);
    };
    const std::string size =
        theme.say(deficit < 0 ? "goal.surplus" : "goal.deficit", fmt::arg("kcal", kcal(std::abs(deficit))));
    const std::string plan = theme.say(gap ? "goal.eat-at-first" : "goal.eat",
                                       fmt::arg("kcal", kcal(answer.intake_kcal_per_day)), fmt::arg("gap", size));
    if (!answer.reached())
        return theme.say("goal.nearest", fmt::arg("reason", theme.strings->say(answer.why_not)),
                         fmt::arg("weight", weight(answer.weight_kg)), fmt::arg("day", answer.plan.days),
                         fmt::arg("plan", plan));
    if (goal.day)
        return theme.say("goal.by-day", fmt::arg("weight", weight(*goal.weight_kg)), fmt::arg("day", *goal.day),
                         fmt::arg("plan", plan));
    return theme.say("goal.day", fmt::arg("weight", weight(*goal.weight_kg)), fmt::arg("day", answer.plan.days));
}

void answer_rows(RowContext& context) {
    document::Document& document = context.draft.document;
    try {
        const std::optional<energy::GoalAnswer> answer = context.study->goal_answer(document);
        if (!answer) return;
        ImGui::TextUnformatted(widgets::as_sentence(answer_text(context, document.goal, *answer)).c_str());
        if (ImGui::Button(context.theme.say(answer->reached() ? "goal.use" : "goal.use-nearest"))) {
            document.plan = answer->plan;
            ImGui::CloseCurrentPopup();
        }
        widgets::hint(context.theme, context.theme.say("goal.use-help"));
    } catch (const core::Error& fault) {  // also shown by the controls
        ImGui::TextUnformatted(widgets::as_sentence(context.theme.strings->say(fault.sentence())).c_str());
    }
}

}  // namespace

void goal_button(RowContext& context) {
    const widgets::Theme& theme = context.theme;
    energy::Goal& goal = context.draft.document.goal;
    if (widgets::heading_button(theme, theme.say("goal.open"))) {
        const double target = first_share_of_weight * context.draft.document.person.weight_kg;
        const double least = document::parameter_for(context.draft.document.person, "target-weight").minimum;
        if (!goal.weight_kg) goal = {.weight_kg = std::max(least, std::round(target)), .day = first_day};
        ImGui::OpenPopup(popup);
    }
    widgets::hint(theme, theme.say("goal.help"));
    size_next_popup(theme, popup_width);
    if (!ImGui::BeginPopup(popup)) return;
    widgets::heading(theme, theme.say("goal.title"));
    ImGui::PushTextWrapPos();
    slider_row(context, "target-weight", first_share_of_weight * context.draft.document.person.weight_kg);
    slider_row(context, "target-day", first_day);
    if (context.study) answer_rows(context);
    ImGui::PopTextWrapPos();
    ImGui::EndPopup();
}

}  // namespace ui
