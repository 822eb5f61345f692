#pragma once

#include "widgets/theme.hpp"

#include <string>

// Fitting text into limited space, in any language.

namespace widgets {

/// `text`, truncated with "..." if it is wider than `width`.
std::string fitted(std::string text, float width);

/// `text` with line breaks at spaces only, so that numbers are not split at their decimal mark, as ImGui would do. A
/// word wider than a line stays whole. `width` in pixels, for this font at its own size.
std::string line_broken(const ImFont& font, std::string_view text, float width);

/// A paragraph in the current font with such line breaks, as wide as the content region.
void paragraph_text(std::string_view text);

/// A button whose caption wraps over as many lines as needed, at least `least_height` high; all in pixels. Uses ImGui's
/// colours.
bool wrapped_button(const Theme& theme, const char* caption, float width, float least_height = 0);

/// Height of wrapped_button().
float wrapped_button_height(const char* caption, float width, float least_height = 0);

}  // namespace widgets
