#pragma once

#include "ui/palette.hpp"

#include <imgui.h>

namespace ui {

/// Fonts of the interface; all point into ImGui's atlas.
struct Fonts {
    ImFont* text = nullptr;
    ImFont* strong = nullptr;
    ImFont* small = nullptr;
    ImFont* title = nullptr;
};

/// Heights of the fonts' lines in pixels at scale 1; the letters are about a fifth smaller.
inline constexpr float text_px = 17;
inline constexpr float small_px = 15;
inline constexpr float title_px = 22;

/// What every panel needs to know about looks. Lengths in the code are for 96 dots an inch; `px` scales them.
struct Theme {
    float scale = 1;
    Fonts fonts{};
    Palette palette = dark_palette;

    float px(float length) const { return length * scale; }
};

/// Sets ImGui's colours and distances.
void apply_theme(const Theme& theme);

}  // namespace ui
