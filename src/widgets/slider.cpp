#include "widgets/slider.hpp"

#include "widgets/imgui_versions.hpp"

#include <initializer_list>

namespace widgets {

namespace {

constexpr float knob_radius = 7;
constexpr float line_thickness = 4;
constexpr int steps_with_shift = 10;
constexpr float imgui_grab_margin = 2;  // distance that ImGui keeps between the grab and the ends

/// Whether the last item is being changed by keyboard.
bool is_moved_by_keys() {
    return ImGui::IsItemActive() && ImGui::GetCurrentContext()->ActiveIdSource == moved_by_keys;
}

int steps_by_key() {
    if (!is_moved_by_keys()) return 0;
    const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key)) ? 1 : 0; };
    const int steps = pressed(ImGuiKey_RightArrow) + pressed(ImGuiKey_UpArrow) - pressed(ImGuiKey_LeftArrow) -
                      pressed(ImGuiKey_DownArrow);
    return steps * (ImGui::GetIO().KeyShift ? steps_with_shift : 1);
}

}  // namespace

float slim_slider_height(const Theme& theme) {
    return theme.px(2 * knob_radius + 4);
}

SliderMove slim_slider(const Theme& theme, const char* id, float width, float& position, float origin) {
    const float radius = theme.px(knob_radius);
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    ImDrawList* draw = ImGui::GetWindowDrawList();

    // ImGui handles input (mouse, keyboard) invisibly; the slider is drawn below.
    ImGui::PushFont(theme.fonts.small);
    const float padding = (slim_slider_height(theme) - ImGui::GetFontSize()) / 2;
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {0, padding});
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_GrabMinSize, 2 * (radius - imgui_grab_margin));
    for (const ImGuiCol slot : {ImGuiCol_FrameBg, ImGuiCol_FrameBgHovered, ImGuiCol_FrameBgActive, ImGuiCol_SliderGrab,
                                ImGuiCol_SliderGrabActive})
        ImGui::PushStyleColor(slot, IM_COL32(0, 0, 0, 0));
    ImGui::SetNextItemWidth(width);
    const float position_before = position;
    SliderMove move;
    move.dragged = ImGui::SliderFloat(id, &position, 0, 1, "", ImGuiSliderFlags_NoInput);
    ImGui::PopStyleColor(5);
    ImGui::PopStyleVar(3);
    ImGui::PopFont();

    move.key_steps = steps_by_key();
    if (is_moved_by_keys()) {
        move.dragged = false;
        position = position_before;
    }

    const auto x_of = [&](float share) { return corner.x + radius + share * (width - 2 * radius); };
    const float y = corner.y + slim_slider_height(theme) / 2;
    const float half = theme.px(line_thickness) / 2;
    const bool lit = ImGui::IsItemHovered() || ImGui::IsItemActive() || ImGui::IsItemFocused();
    const float from = position < origin ? position : origin;
    const float to = position < origin ? origin : position;
    const float thin = theme.px(1);
    draw->AddRectFilled({corner.x, y - thin}, {corner.x + width, y + thin}, ImGui::GetColorU32(theme.palette.outline),
                        thin);
    draw->AddRectFilled({from <= 0 ? corner.x : x_of(from), y - half}, {x_of(to), y + half},
                        ImGui::GetColorU32(theme.palette.accent), half);
    draw->AddCircleFilled({x_of(position), y}, radius,
                          ImGui::GetColorU32(lit ? theme.palette.accent : theme.palette.text));
    draw->AddCircleFilled({x_of(position), y}, radius - theme.px(2.5F),
                          ImGui::GetColorU32(lit ? theme.palette.text : theme.palette.panel));
    return move;
}

}  // namespace widgets
