#include "ui/plan_panel.hpp"

#include "core/error.hpp"
#include "ui/goal_popup.hpp"
#include "ui/phase_rows.hpp"
#include "ui/value_box.hpp"

namespace ui {

namespace {

using Kind = energy::Warning::Kind;

/// A warning if the deficit leaves less to eat than guidelines recommend; empty if it does not.
core::Sentence intake_warning(const RowContext& context) {
    core::Sentence sentence;
    if (!context.study) return sentence;
    try {
        for (const energy::Warning& warning : context.study->outlook(context.draft.document).warnings)
            if (warning.kind == Kind::very_low_intake || (warning.kind == Kind::low_intake && sentence.empty()))
                sentence = warning.sentence;
    } catch (const core::Error&) {  // shown over the body
    }
    return sentence;
}

void energy_rows(RowContext& context, const core::Sentence& warning) {
    if (context.draft.document.plan.deficit_mode != energy::DeficitMode::hold) slider_row(context, "deficit");
    if (!warning.empty()) warning_line(context.theme, context.theme.strings->say(warning));
    if (context.detail == session::Detail::full) choice_row(context, "deficit-mode");
}

void training_rows(RowContext& context) {
    combo_row(context, "train");
    energy::Plan& plan = context.draft.document.plan;
    if (energy::has_sides(plan.training))
        choice_row(context, "train-side");
    else
        plan.train_side = energy::TrainSide::both;
    if (plan.training != energy::Training::none) slider_row(context, "sessions");
}

}  // namespace

void plan_rows(RowContext& context, session::Actions& actions) {
    widgets::heading(context.theme, context.theme.say("plan.title"));
    const bool all = context.detail == session::Detail::full;
    if (all) goal_button(context);
    const bool several = !context.draft.document.plan.later.empty();
    if (several) slider_row(context, "days");
    phase_choice(context, actions);
    const core::Sentence warning = intake_warning(context);
    edit_selected_phase(context, [&] {
        energy_rows(context, warning);
        if (!several) slider_row(context, "days");
        training_rows(context);
        if (all) slider_row(context, "new-activity", context.draft.document.person.activity_level);
    });
    if (all || several) add_phase_button(context, actions);
}

}  // namespace ui
