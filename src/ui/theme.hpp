#pragma once

#include <imgui.h>

namespace ui {

/// Colours of the interface, sRGB. One dark, restrained set: text on panel has a contrast of 13:1, dim text 6.5:1.
namespace palette {
constexpr ImU32 panel = IM_COL32(27, 30, 35, 255);
constexpr ImU32 bar = IM_COL32(22, 24, 28, 255);
constexpr ImU32 well = IM_COL32(39, 43, 50, 255);  ///< where something can be typed or chosen
constexpr ImU32 well_hover = IM_COL32(48, 53, 61, 255);
constexpr ImU32 raised = IM_COL32(66, 73, 84, 255);  ///< what is chosen
constexpr ImU32 line = IM_COL32(46, 51, 59, 255);
constexpr ImU32 text = IM_COL32(230, 232, 235, 255);
constexpr ImU32 dim_text = IM_COL32(156, 165, 176, 255);
constexpr ImU32 accent = IM_COL32(108, 178, 217, 255);  ///< controls
constexpr ImU32 fat = IM_COL32(226, 163, 92, 255);      ///< amounts of fat now
constexpr ImU32 start = IM_COL32(122, 131, 143, 255);   ///< the same amounts on day 0
constexpr ImU32 warning = IM_COL32(243, 190, 92, 255);
constexpr ImU32 card = IM_COL32(22, 24, 28, 235);  ///< notes over the picture
}  // namespace palette

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
    Fonts fonts;

    float px(float length) const { return length * scale; }
};

/// Sets ImGui's colours and distances.
void apply_theme(const Theme& theme);

}  // namespace ui
