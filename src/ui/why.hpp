#pragma once

#include "study/sources.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// An invisible item, `size` from the cursor on, to which mouse and keyboard can come: framed while one of them is
/// there. Returns whether it was pressed.
bool framed_area(const widgets::Theme& theme, const char* id, ImVec2 size);

/// An invisible item over a number, `size` from the cursor on: how the number comes about, its grade and its source
/// stand in a tooltip once the mouse has rested there or the keyboard has come there, and stay when it is pressed.
void why_area(const widgets::Theme& theme, const char* id, ImVec2 size, const study::Why& why);

/// The same over a text that is the last item.
void why_last_item(const widgets::Theme& theme, const char* id, const study::Why& why);

/// "A, read at the source", "B, derived from such data", "C, widely quoted or judgement".
const char* grade_text(const widgets::Theme& theme, char grade);

}  // namespace ui
