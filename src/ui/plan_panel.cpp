#include "ui/plan_panel.hpp"

#include "ui/goal_popup.hpp"

namespace ui {

void plan_rows(RowContext& context) {
    widgets::heading(context.theme, context.theme.say("plan.title"));
    const bool all = context.detail == session::Detail::full;
    if (all) goal_button(context);
    if (context.draft.document.plan.deficit_mode != energy::DeficitMode::hold) slider_row(context, "deficit");
    if (all) choice_row(context, "deficit-mode");
    slider_row(context, "days");
    combo_row(context, "train");
    energy::Plan& plan = context.draft.document.plan;
    if (energy::has_sides(plan.training))
        choice_row(context, "train-side");
    else
        plan.train_side = energy::TrainSide::both;
    if (plan.training != energy::Training::none) slider_row(context, "sessions");
    if (all) slider_row(context, "new-activity", context.draft.document.person.activity_level);
}

}  // namespace ui
