#pragma once

#include "core/parameters.hpp"
#include "ui/field_rows.hpp"

namespace ui {

/// A box with a number of the draft that can be typed over. What cannot be is kept in `context.typing` as a sentence,
/// and the field keeps its value. ImGui's last item afterwards.
void value_box(RowContext& context, const core::Parameter& row, double value);

/// The sentence about the last entry, if it was refused.
void refusal_line(const RowContext& context, std::string_view field);

/// A sentence about the value above it.
void warning_line(const widgets::Theme& theme, const std::string& sentence);

}  // namespace ui
