#pragma once

#include "study/sources.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// An invisible item of `size` at the cursor that takes mouse and keyboard focus, framed while hovered or focused.
/// Returns whether it was pressed.
bool framed_area(const widgets::Theme& theme, const char* id, ImVec2 size);

/// An invisible item of `size` at the cursor, over a number: a tooltip explains how the number comes about, its grade
/// and its source, on hover or focus, and stays open when the item is pressed.
void why_area(const widgets::Theme& theme, const char* id, ImVec2 size, const study::Why& why);

/// The same over a text that is the last item.
void why_last_item(const widgets::Theme& theme, const char* id, const study::Why& why);

/// "A, read at the source", "B, derived from such data", "C, widely quoted or judgement".
const char* grade_text(const widgets::Theme& theme, char grade);

}  // namespace ui
