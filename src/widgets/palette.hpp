#pragma once

#include <imgui.h>

namespace widgets {

/// Colours of the interface, sRGB. Text has a contrast of at least 4.5:1 on every background; whatever is needed to
/// use a control (its outline, the focus, a bar) has 3:1 (WCAG 2.1, 1.4.3 and 1.4.11). Both are checked by unit
/// tests.
struct Palette {
    ImU32 panel;
    ImU32 bar;
    ImU32 well;  ///< background of editable or selectable fields
    ImU32 well_hover;
    ImU32 raised;   ///< selected
    ImU32 line;     ///< purely decorative divider
    ImU32 outline;  ///< of editable, selectable or clickable elements
    ImU32 text;
    ImU32 dim_text;
    ImU32 accent;  ///< controls and focus
    ImU32 fat;     ///< current amounts of fat
    ImU32 start;   ///< amounts on day 0
    ImU32 warning;
    ImU32 card;  ///< notes and buttons over the picture
    bool operator==(const Palette&) const = default;
};

inline constexpr Palette dark_palette{
    .panel = IM_COL32(27, 30, 35, 255),
    .bar = IM_COL32(22, 24, 28, 255),
    .well = IM_COL32(39, 43, 50, 255),
    .well_hover = IM_COL32(48, 53, 61, 255),
    .raised = IM_COL32(62, 69, 80, 255),
    .line = IM_COL32(46, 51, 59, 255),
    .outline = IM_COL32(112, 121, 134, 255),
    .text = IM_COL32(230, 232, 235, 255),
    .dim_text = IM_COL32(174, 182, 192, 255),
    .accent = IM_COL32(125, 190, 228, 255),
    .fat = IM_COL32(226, 163, 92, 255),
    .start = IM_COL32(142, 151, 163, 255),
    .warning = IM_COL32(243, 190, 92, 255),
    .card = IM_COL32(22, 24, 28, 245),
};

inline constexpr Palette light_palette{
    .panel = IM_COL32(246, 247, 249, 255),
    .bar = IM_COL32(237, 239, 242, 255),
    .well = IM_COL32(255, 255, 255, 255),
    .well_hover = IM_COL32(228, 232, 237, 255),
    .raised = IM_COL32(214, 221, 229, 255),
    .line = IM_COL32(218, 222, 228, 255),
    .outline = IM_COL32(120, 128, 140, 255),
    .text = IM_COL32(24, 28, 34, 255),
    .dim_text = IM_COL32(76, 84, 95, 255),
    .accent = IM_COL32(0, 98, 152, 255),
    .fat = IM_COL32(176, 98, 14, 255),
    .start = IM_COL32(112, 120, 131, 255),
    .warning = IM_COL32(138, 80, 0, 255),
    .card = IM_COL32(250, 251, 252, 245),
};

/// Contrast ratio (L1 + 0.05) / (L2 + 0.05) of two colours, with the relative luminances of WCAG 2.1, from 1 to 21.
/// Both are taken as opaque.
double contrast(ImU32 one, ImU32 other);

}  // namespace widgets
