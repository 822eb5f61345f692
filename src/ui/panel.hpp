#pragma once

#include "ui/layout.hpp"
#include "ui/theme.hpp"

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

/// A line over the width of the content, with `gap` above and below.
void divider(const Theme& theme, float gap);

}  // namespace ui
