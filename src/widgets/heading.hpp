#pragma once

#include "widgets/theme.hpp"

namespace widgets {

/// Heading of a group of rows.
void heading(const Theme& theme, const char* text);

/// A small button at the end of the current line, or on one of its own where that is too short.
bool heading_button(const Theme& theme, const char* caption);

}  // namespace widgets
