#pragma once

#include "ui/field_rows.hpp"

#include <span>

namespace ui {

/// In a simple window: a line that names which of these fields, whose rows are not shown, are set all the same, so that
/// nothing acts unseen. Nothing where all have their defaults. `girths_too`: those that are known count, too.
void hidden_settings_line(const RowContext& context, std::span<const std::string_view> fields, bool girths_too);

}  // namespace ui
