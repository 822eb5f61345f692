#pragma once

#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <optional>

namespace ui {

/// An ImGui window that fills `area` and cannot be moved; from construction to destruction. Without a `background` it
/// has that of the style.
class Panel {
  public:
    Panel(const char* name, const Area& area, std::optional<ImU32> background = {}, ImGuiWindowFlags more_flags = 0);
    ~Panel();
    Panel(const Panel&) = delete;
    Panel& operator=(const Panel&) = delete;
};

/// Free space, in units of 96 dots an inch, beside text that wraps in a child window: letters reach beyond their place,
/// and a child cuts off what does.
inline constexpr float letter_overhang = 10;

/// Begins a child window of this height (as ImGui::BeginChild has it) with that space beside what it holds; ends with
/// ImGui::EndChild().
void begin_text_child(const widgets::Theme& theme, const char* name, float height = 0);

/// Gives the keyboard to the panel after the one that has it, and shows where it is.
void focus_next_panel();

/// The next popup is so wide, in units of 96 dots an inch, and as high as its content, within the window; it scrolls
/// where that is not enough. `top`: where it begins, in pixels.
void size_next_popup(const widgets::Theme& theme, float width, float top = 0);

/// A line over the width of the content, with `gap` above and below.
void divider(const widgets::Theme& theme, float gap);

}  // namespace ui
