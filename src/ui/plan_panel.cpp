#include "ui/plan_panel.hpp"

namespace ui {

namespace {
constexpr std::array<const char*, 2> deficit_mode_captions{"Fixed intake", "Constant gap"};
}

void plan_rows(RowContext& context) {
    heading(context.theme, "Plan");
    slider_row(context, "deficit");
    choice_row(context, "deficit-mode", deficit_mode_captions);
    slider_row(context, "days");
}

}  // namespace ui
