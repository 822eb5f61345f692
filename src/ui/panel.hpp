#pragma once

#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <optional>

namespace ui {

/// An ImGui window that fills `area` and cannot be moved, open while this object lives. Without a `background`
/// it has that of the style.
class Panel {
  public:
    Panel(const char* name, const Area& area, std::optional<ImU32> background = {}, ImGuiWindowFlags more_flags = 0);
    ~Panel();
    Panel(const Panel&) = delete;
    Panel& operator=(const Panel&) = delete;
};

/// Free space, in pixels at 96 dpi, beside wrapped text in a child window: glyphs can extend beyond their advance
/// width, and a child window clips them.
inline constexpr float letter_overhang = 10;

/// Begins a child window of this height (as in ImGui::BeginChild) with that space beside its contents; end it with
/// ImGui::EndChild().
void begin_text_child(const widgets::Theme& theme, const char* name, float height = 0);

/// Moves the keyboard focus to the next panel and makes it visible.
void focus_next_panel();

/// Sets the width of the next popup, in pixels at 96 dpi; its height fits its contents, within the window, and it
/// scrolls if necessary. `top`: its upper edge, in pixels.
void size_next_popup(const widgets::Theme& theme, float width, float top = 0);

/// A line across the content width, with `gap` above and below.
void divider(const widgets::Theme& theme, float gap);

}  // namespace ui
