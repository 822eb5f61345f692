#pragma once

#include "ui/field_rows.hpp"

#include <span>

namespace ui {

/// In a simple window: a line naming those of these fields that are set although their rows are hidden, so that
/// nothing acts unseen. Nothing if all have their defaults. `girths_too`: also counts known girths.
void hidden_settings_line(const RowContext& context, std::span<const std::string_view> fields, bool girths_too);

}  // namespace ui
