#include "ui/plan_panel.hpp"

#include "ui/goal_popup.hpp"

namespace ui {

namespace {
constexpr std::array<const char*, 2> deficit_mode_captions{"Fixed intake", "Constant gap"};
constexpr std::array<const char*, 10> training_captions{"None", "Whole body", "Chest",  "Back",   "Shoulders",
                                                        "Arms", "Core",       "Glutes", "Thighs", "Calves"};
static_assert(training_captions.size() == core::enum_count<energy::Training>);
}  // namespace

void plan_rows(RowContext& context) {
    heading(context.theme, "Plan");
    goal_button(context);
    slider_row(context, "deficit");
    choice_row(context, "deficit-mode", deficit_mode_captions);
    slider_row(context, "days");
    combo_row(context, "train", training_captions);
    if (context.draft.document.plan.training != energy::Training::none) slider_row(context, "sessions");
    slider_row(context, "new-activity", context.draft.document.person.activity_level);
}

}  // namespace ui
