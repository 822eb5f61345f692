#include "widgets/theme.hpp"

namespace widgets {

namespace {

void set(ImGuiCol slot, ImU32 color) {
    ImGui::GetStyle().Colors[slot] = ImGui::ColorConvertU32ToFloat4(color);
}

void set_colors(const Palette& palette) {
    set(ImGuiCol_Text, palette.text);
    set(ImGuiCol_TextDisabled, palette.dim_text);
    set(ImGuiCol_WindowBg, palette.panel);
    set(ImGuiCol_ModalWindowDimBg, IM_COL32(0, 0, 0, 130));
    set(ImGuiCol_PopupBg, palette.bar);
    set(ImGuiCol_Border, palette.outline);
    set(ImGuiCol_FrameBg, palette.well);
    set(ImGuiCol_FrameBgHovered, palette.well_hover);
    set(ImGuiCol_FrameBgActive, palette.well_hover);
    set(ImGuiCol_Button, palette.well);
    set(ImGuiCol_ButtonHovered, palette.well_hover);
    set(ImGuiCol_ButtonActive, palette.raised);
    set(ImGuiCol_Header, palette.raised);
    set(ImGuiCol_HeaderHovered, palette.well_hover);
    set(ImGuiCol_HeaderActive, palette.raised);
    set(ImGuiCol_Separator, palette.line);
    set(ImGuiCol_CheckMark, palette.accent);
    set(ImGuiCol_TextSelectedBg, (palette.accent & ~IM_COL32_A_MASK) | IM_COL32(0, 0, 0, 90));
    set(ImGuiCol_NavHighlight, palette.accent);
    set(ImGuiCol_ScrollbarBg, IM_COL32(0, 0, 0, 0));
    set(ImGuiCol_ScrollbarGrab, palette.raised);
}

}  // namespace

const Palette& palette_of(session::Appearance appearance) {
    return appearance == session::Appearance::light ? light_palette : dark_palette;
}

void apply_theme(const Theme& theme) {
    ImGuiStyle style;
    style.WindowPadding = {16, 14};
    style.WindowBorderSize = 0;
    style.WindowRounding = 0;
    style.FramePadding = {8, 4};
    style.FrameRounding = 5;
    style.ItemSpacing = {8, 6};
    style.ItemInnerSpacing = {6, 4};
    style.PopupRounding = 6;
    style.ScrollbarSize = 9;
    style.ScrollbarRounding = 5;
    style.DisabledAlpha = 0.45F;
    style.ScaleAllSizes(theme.scale);
    style.WindowMinSize = {1, 1};  // not scaled: ImGui's minimum
    style.PopupBorderSize = 1;
    style.FrameBorderSize = 1;
    ImGui::GetStyle() = style;
    set_colors(theme.palette);
}

}  // namespace widgets
