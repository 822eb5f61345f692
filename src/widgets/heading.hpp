#pragma once

#include "widgets/theme.hpp"

namespace widgets {

/// The heading of a group of rows.
void heading(const Theme& theme, const char* text);

/// A small button at the end of the current line, or on a new line if there is no space.
bool heading_button(const Theme& theme, const char* caption);

}  // namespace widgets
