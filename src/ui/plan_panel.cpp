#include "ui/plan_panel.hpp"

#include "core/error.hpp"
#include "ui/goal_popup.hpp"
#include "ui/value_box.hpp"

namespace ui {

namespace {

using Kind = energy::Warning::Kind;

/// A warning if the deficit leaves less to eat than guidelines recommend.
void intake_warning(const RowContext& context) {
    if (!context.study) return;
    core::Sentence sentence;
    try {
        for (const energy::Warning& warning : context.study->outlook(context.draft.document).warnings)
            if (warning.kind == Kind::very_low_intake || (warning.kind == Kind::low_intake && sentence.empty()))
                sentence = warning.sentence;
    } catch (const core::Error&) {  // shown over the body
        return;
    }
    if (!sentence.empty()) warning_line(context.theme, context.theme.strings->say(sentence));
}

}  // namespace

void plan_rows(RowContext& context) {
    widgets::heading(context.theme, context.theme.say("plan.title"));
    const bool all = context.detail == session::Detail::full;
    if (all) goal_button(context);
    if (context.draft.document.plan.deficit_mode != energy::DeficitMode::hold) slider_row(context, "deficit");
    intake_warning(context);
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
