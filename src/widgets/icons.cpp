#include "widgets/icons.hpp"

#include "session/key_table.hpp"
#include "widgets/hint.hpp"
#include "widgets/key_words.hpp"

#include <cmath>

namespace widgets {

namespace {

/// Draws in coordinates of -1..1 around a middle.
struct Pen {
    ImDrawList* draw;
    ImVec2 middle;
    float unit;
    ImU32 color;
    ImU32 hole;

    ImVec2 at(float x, float y) const { return {middle.x + x * unit, middle.y + y * unit}; }
    void triangle(ImVec2 a, ImVec2 b, ImVec2 c) const {
        draw->AddTriangleFilled(at(a.x, a.y), at(b.x, b.y), at(c.x, c.y), color);
    }
    void box(float left, float top, float right, float bottom) const {
        draw->AddRectFilled(at(left, top), at(right, bottom), color, unit * 0.12F);
    }
    void hole_box(float left, float top, float right, float bottom) const {
        draw->AddRectFilled(at(left, top), at(right, bottom), hole, unit * 0.05F);
    }
    void dot(float x, float y) const { hole_box(x - 0.1F, y - 0.12F, x + 0.1F, y + 0.12F); }
    void knob(float x, float y) const {
        draw->AddCircleFilled(at(x, y), unit * 0.26F, color);
        draw->AddCircleFilled(at(x, y), unit * 0.13F, hole);
    }
    /// An arc from `from` to `to` (radians, clockwise from the right) that ends in an arrowhead.
    void arrow(float from, float to) const {
        const float radius = 0.75F;
        draw->PathArcTo(middle, radius * unit, from, to, 24);
        draw->PathStroke(color, 0, unit * 0.24F);
        const float turn = to > from ? 1.0F : -1.0F;
        const ImVec2 end{radius * std::cos(to), radius * std::sin(to)};
        const ImVec2 along{-std::sin(to) * turn, std::cos(to) * turn};
        const ImVec2 across{std::cos(to), std::sin(to)};
        const float head = 0.42F;
        triangle({end.x + along.x * head * 1.4F, end.y + along.y * head * 1.4F},
                 {end.x + across.x * head, end.y + across.y * head},
                 {end.x - across.x * head, end.y - across.y * head});
    }
};

void draw_icon(const Pen& pen, Icon icon) {
    constexpr float pi = 3.14159265F;
    switch (icon) {
        case Icon::play:
            return pen.triangle({-0.55F, -0.8F}, {-0.55F, 0.8F}, {0.85F, 0});
        case Icon::pause:
            pen.box(-0.65F, -0.75F, -0.18F, 0.75F);
            return pen.box(0.18F, -0.75F, 0.65F, 0.75F);
        case Icon::step_back:
            return pen.triangle({0.4F, -0.65F}, {0.4F, 0.65F}, {-0.6F, 0});
        case Icon::step_on:
            return pen.triangle({-0.4F, -0.65F}, {-0.4F, 0.65F}, {0.6F, 0});
        case Icon::to_start:
            pen.box(-0.75F, -0.65F, -0.45F, 0.65F);
            return pen.triangle({0.6F, -0.65F}, {0.6F, 0.65F}, {-0.4F, 0});
        case Icon::to_end:
            pen.box(0.45F, -0.65F, 0.75F, 0.65F);
            return pen.triangle({-0.6F, -0.65F}, {-0.6F, 0.65F}, {0.4F, 0});
        case Icon::undo:
            return pen.arrow(0.3F * pi, -0.8F * pi);
        case Icon::redo:
            return pen.arrow(0.7F * pi, 1.8F * pi);
        case Icon::reset:
            return pen.arrow(-0.4F * pi, 1.3F * pi);
        case Icon::loop:
            pen.arrow(-0.95F * pi, -0.2F * pi);
            return pen.arrow(0.05F * pi, 0.8F * pi);
        case Icon::camera:
            pen.box(-0.9F, -0.45F, 0.9F, 0.75F);
            pen.box(-0.4F, -0.75F, 0.4F, 0);
            pen.draw->AddCircleFilled(pen.at(0, 0.12F), pen.unit * 0.42F, pen.hole);
            return;
        case Icon::keys:
            pen.box(-0.95F, -0.6F, 0.95F, 0.6F);
            for (int i = 0; i < 4; ++i) pen.dot(-0.63F + 0.42F * static_cast<float>(i), -0.22F);
            return pen.hole_box(-0.5F, 0.12F, 0.5F, 0.34F);
        case Icon::preferences:
            for (const float y : {-0.55F, 0.0F, 0.55F}) pen.box(-0.85F, y - 0.08F, 0.85F, y + 0.08F);
            pen.knob(-0.35F, -0.55F);
            pen.knob(0.4F, 0);
            return pen.knob(-0.1F, 0.55F);
        case Icon::left:
            return pen.triangle({0.35F, -0.7F}, {0.35F, 0.7F}, {-0.5F, 0});
        case Icon::right:
            return pen.triangle({-0.35F, -0.7F}, {-0.35F, 0.7F}, {0.5F, 0});
        case Icon::up:
            return pen.triangle({-0.7F, 0.35F}, {0.7F, 0.35F}, {0, -0.5F});
        case Icon::down:
            return pen.triangle({-0.7F, -0.35F}, {0.7F, -0.35F}, {0, 0.5F});
    }
}

}  // namespace

namespace {

bool button(const Theme& theme, Icon icon, float side, float unit) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    ImGui::PushID(static_cast<int>(icon));
    const bool pressed = ImGui::Button("##icon", {side, side});
    ImGui::PopID();
    const bool lit = ImGui::IsItemHovered() || ImGui::IsItemFocused();
    draw_icon({.draw = ImGui::GetWindowDrawList(),
               .middle = {corner.x + side / 2, corner.y + side / 2},
               .unit = unit,
               .color = ImGui::GetColorU32(lit ? theme.palette.accent : theme.palette.text),
               .hole = ImGui::GetColorU32(theme.palette.well)},
              icon);
    return pressed;
}

constexpr float icon_unit = 8;  // half the height of an icon
constexpr float small_icon_unit = 5.5F;

}  // namespace

bool icon_button(const Theme& theme, Icon icon, float side, std::string_view action) {
    const bool pressed = button(theme, icon, side, theme.px(icon_unit));
    hint(theme, action_tip(theme, action));
    return pressed;
}

bool small_icon_button(const Theme& theme, Icon icon, float side, const std::string& tip) {
    const bool pressed = button(theme, icon, side, theme.px(small_icon_unit));
    hint(theme, tip);
    return pressed;
}

}  // namespace widgets
