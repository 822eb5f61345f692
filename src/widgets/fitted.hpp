#pragma once

#include "widgets/theme.hpp"

#include <string>

// Words in less room than they would like, in whichever language.

namespace widgets {

/// `text`, or as much of its beginning as `width` holds with three dots behind.
std::string fitted(std::string text, float width);

/// `text` with its lines broken at spaces alone, so that no number is parted at its decimal mark, as ImGui would. What
/// is longer than a line by itself stays whole. `width` in pixels, in this font at its own size.
std::string line_broken(const ImFont& font, std::string_view text, float width);

/// A paragraph in the current font whose lines are broken so, as wide as there is room.
void paragraph_text(std::string_view text);

/// A button that breaks its caption over as many lines as it needs, at least `least_height` high; all in pixels. Its
/// colours are ImGui's.
bool wrapped_button(const Theme& theme, const char* caption, float width, float least_height = 0);

/// How high wrapped_button() is.
float wrapped_button_height(const char* caption, float width, float least_height = 0);

}  // namespace widgets
