#pragma once

#include "session/action.hpp"
#include "ui/field_rows.hpp"

namespace ui {

/// Deficit, its kind, training and the length of the run; if the plan has several phases, those of the selected one.
void plan_rows(RowContext& context, session::Actions& actions);

}  // namespace ui
