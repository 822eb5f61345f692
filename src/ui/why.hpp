#pragma once

#include "document/sources.hpp"
#include "ui/theme.hpp"

namespace ui {

/// How a number comes about, its grade and its source, in a tooltip over the last item once the mouse has rested there.
void why_tooltip(const document::Why& why);

/// "A, read at the source", "B, derived from such data", "C, widely quoted or judgement".
const char* grade_text(char grade);

}  // namespace ui
