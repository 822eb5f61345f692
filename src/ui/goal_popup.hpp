#pragma once

#include "ui/field_rows.hpp"

namespace ui {

/// A button at the end of the current line that opens the inverse problem: a weight and a day give the intake, a weight
/// alone gives the day. The answer can be applied to the plan.
void goal_button(RowContext& context);

}  // namespace ui
