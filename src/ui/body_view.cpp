#include "ui/body_view.hpp"

#include "core/units.hpp"
#include "ui/camera.hpp"
#include "ui/icons.hpp"
#include "ui/panel.hpp"
#include "ui/picture_menu.hpp"
#include "ui/section_rows.hpp"
#include "ui/sentence.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double turn_rad_per_height = core::pi;  // a drag over the whole height turns by half a circle
constexpr float edge = 14;                        // free space around what lies over the picture
constexpr float corner_button = 30;

struct ViewButton {
    const char* caption;
    document::View view;
};
constexpr std::array<ViewButton, 4> view_buttons{{
    {"Front", document::View::front},
    {"Side", document::View::side},
    {"Back", document::View::back},
    {"Three-quarter", document::View::three_quarter},
}};

void handle_mouse(const Area& area, document::ViewState& view, Requests& requests) {
    ImGui::SetCursorPos({0, 0});
    ImGui::InvisibleButton(
        "##canvas", {area.width, area.height},
        ImGuiButtonFlags_MouseButtonLeft | ImGuiButtonFlags_MouseButtonRight | ImGuiButtonFlags_MouseButtonMiddle);
    ImGui::SetItemAllowOverlap();
    const ImGuiIO& io = ImGui::GetIO();
    if (ImGui::IsItemActive() && (io.MouseDelta.x != 0 || io.MouseDelta.y != 0)) {
        const double x = io.MouseDelta.x / area.height;
        const double y = io.MouseDelta.y / area.height;
        view = ImGui::IsMouseDown(ImGuiMouseButton_Left)
                   ? turned(view, -x * turn_rad_per_height, y * turn_rad_per_height)
                   : moved(view, x, -y);
    }
    if (!ImGui::IsItemHovered()) return;
    if (io.MouseWheel != 0) view = zoomed(view, std::pow(zoom_step, io.MouseWheel));
    if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) requests.reset_camera = true;
}

/// The knob on a wipe's edge; the picture draws the edge itself.
void wipe_handle(const Theme& theme, const Area& area, document::ViewState& view) {
    const float reach = theme.px(9);
    const float x = area.x + static_cast<float>(view.wipe) * area.width;
    const float y = area.y + area.height / 2;
    ImGui::SetCursorScreenPos({x - reach, area.y + theme.px(60)});
    ImGui::InvisibleButton("##wipe", {2 * reach, area.height - theme.px(120)});
    if (ImGui::IsItemActive())
        view.wipe = std::clamp<double>((ImGui::GetIO().MousePos.x - area.x) / area.width, 0.02, 0.98);
    if (ImGui::IsItemHovered() || ImGui::IsItemActive()) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddCircleFilled({x, y}, reach, ImGui::GetColorU32(theme.palette.card));
    draw->AddCircle({x, y}, reach, ImGui::GetColorU32(theme.palette.text), 0, theme.px(1.5F));
    for (const float side : {-1.0F, 1.0F})
        draw->AddTriangleFilled({x + side * theme.px(6), y}, {x + side * theme.px(2), y - theme.px(3.5F)},
                                {x + side * theme.px(2), y + theme.px(3.5F)}, ImGui::GetColorU32(theme.palette.text));
}

void view_row(const Theme& theme, const Area& area, const document::ViewState& view, Requests& requests) {
    const float padding = theme.px(12);
    const float gap = theme.px(3);
    float width = 2 * gap;
    for (const ViewButton& button : view_buttons) width += ImGui::CalcTextSize(button.caption).x + 2 * padding;
    const float height = ImGui::GetFrameHeight() + 2 * gap;
    const ImVec2 corner{area.x + (area.width - width) / 2, area.y + theme.px(edge)};
    ImGui::GetWindowDrawList()->AddRectFilled(corner, {corner.x + width, corner.y + height},
                                              ImGui::GetColorU32(theme.palette.card), theme.px(7));
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {padding, ImGui::GetStyle().FramePadding.y});
    ImGui::SetCursorScreenPos({corner.x + gap, corner.y + gap});
    const auto shown = document::named_view(view);
    for (const ViewButton& button : view_buttons) {
        const bool chosen = shown == button.view;
        ImGui::PushStyleColor(ImGuiCol_Button, chosen ? theme.palette.raised : IM_COL32(0, 0, 0, 0));
        ImGui::PushStyleColor(ImGuiCol_ButtonHovered, chosen ? theme.palette.raised : theme.palette.well_hover);
        if (ImGui::Button(button.caption)) requests.look_from = button.view;
        ImGui::PopStyleColor(2);
        ImGui::SameLine(0, 0);
    }
    ImGui::PopStyleVar();
    ImGui::NewLine();
}

void corner_buttons(const Theme& theme, const Area& area, Requests& requests) {
    const float side = theme.px(corner_button);
    const float margin = theme.px(edge);
    const float bottom = area.y + area.height - margin - side;
    ImGui::PushStyleColor(ImGuiCol_Button, theme.palette.card);
    ImGui::SetCursorScreenPos({area.x + area.width - margin - side, bottom});
    requests.screenshot |= icon_button(theme, Icon::camera, side, "picture");
    ImGui::SetCursorScreenPos({area.x + area.width - 2 * side - margin - theme.px(6), bottom});
    requests.reset_camera |= icon_button(theme, Icon::reset, side, "reset-camera");
    ImGui::PopStyleColor();
}

/// A card with one sentence that ends at `bottom`; returns its height.
float card(const Theme& theme, const Area& area, float bottom, ImU32 color, const std::string& text) {
    const std::string sentence = as_sentence(text);
    const float padding = theme.px(12);
    const float margin = theme.px(edge);
    const float beside = 2 * theme.px(corner_button) + 2 * margin;  // the buttons in the corner stay free
    const float most = std::min(area.width - 2 * margin - beside, theme.px(560)) - 2 * padding;
    ImGui::PushFont(theme.fonts.small);
    const ImVec2 size = ImGui::CalcTextSize(sentence.c_str(), nullptr, false, most);
    const ImVec2 low{area.x + margin, bottom - size.y - 2 * padding};
    const ImVec2 high{low.x + size.x + 2 * padding, bottom};
    ImDrawList* draw = ImGui::GetForegroundDrawList();
    draw->AddRectFilled(low, high, theme.palette.card, theme.px(6));
    draw->AddRect(low, high, color, theme.px(6));
    draw->AddText(ImGui::GetFont(), ImGui::GetFontSize(), {low.x + padding, low.y + padding}, theme.palette.text,
                  sentence.c_str(), nullptr, most);
    ImGui::PopFont();
    return size.y + 2 * padding;
}

}  // namespace

void body_view(RowContext& rows, const Area& area, Requests& requests) {
    const Theme& theme = rows.theme;
    document::ViewState& view = rows.draft.view;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    {
        const Panel panel("body", area, IM_COL32(0, 0, 0, 0),
                          ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse |
                              ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNavInputs);
        handle_mouse(area, view, requests);
        if (view.compare == document::Compare::wipe) wipe_handle(theme, area, view);
        view_row(theme, area, view, requests);
        picture_button(rows, area);
        if (view.layer == document::Layer::section) section_handle(rows, area);
        corner_buttons(theme, area, requests);
    }
    ImGui::PopStyleVar();
}

void notices(const Theme& theme, const Area& area, const Notices& notices) {
    float bottom = area.y + area.height - theme.px(edge);
    const auto show = [&](const std::string& sentence, ImU32 color) {
        if (!sentence.empty()) bottom -= card(theme, area, bottom, color, sentence) + theme.px(8);
    };
    show(notices.toast, theme.palette.accent);
    show(theme.strings->say(notices.model), theme.palette.start);
    show(theme.strings->say(notices.fault), theme.palette.warning);
}

}  // namespace ui
