#pragma once

#include "core/parameters.hpp"
#include "ui/field_rows.hpp"

namespace ui {

/// An editable box with a number of the draft. On invalid input, keeps the field's value and puts the reason in
/// `context.typing`. It is ImGui's last item afterwards.
void value_box(RowContext& context, const core::Parameter& row, double value);

/// The reason why the last entry was refused, if it was.
void refusal_line(const RowContext& context, std::string_view field);

/// A warning about the value above it.
void warning_line(const widgets::Theme& theme, const std::string& sentence);

}  // namespace ui
