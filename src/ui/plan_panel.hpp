#pragma once

#include "ui/field_rows.hpp"

namespace ui {

/// Deficit, its kind, and the length of the run.
void plan_rows(RowContext& context);

}  // namespace ui
