#include "ui/controls_panel.hpp"

#include "ui/icons.hpp"
#include "ui/panel.hpp"
#include "ui/plan_panel.hpp"

namespace ui {

namespace {

void title_row(const Theme& theme, const ControlsInput& input, Requests& requests) {
    const float side = theme.px(26);
    const ImVec2 corner = ImGui::GetCursorPos();
    const float right = corner.x + ImGui::GetContentRegionAvail().x;
    ImGui::PushFont(theme.fonts.title);
    ImGui::SetCursorPosY(corner.y + (side - ImGui::GetFontSize()) / 2);
    ImGui::TextUnformatted("Adiposcope");
    ImGui::PopFont();
    const float menu = ImGui::CalcTextSize(theme.say("files.menu")).x + 2 * ImGui::GetStyle().FramePadding.x;
    ImGui::SetCursorPos({right - 2 * side - theme.px(12) - menu, corner.y});
    file_menu(theme, input.file, requests);
    ImGui::SetCursorPos({right - 2 * side - theme.px(6), corner.y});
    ImGui::BeginDisabled(!input.can_undo);
    requests.undo |= icon_button(theme, Icon::undo, side, "undo");
    ImGui::EndDisabled();
    ImGui::SetCursorPos({right - side, corner.y});
    ImGui::BeginDisabled(!input.can_redo);
    requests.redo |= icon_button(theme, Icon::redo, side, "redo");
    ImGui::EndDisabled();
}

void group_gap(const RowContext& context) {
    divider(context.theme, context.theme.px(context.compact ? 2 : 6));
}

}  // namespace

void controls_panel(const Area& area, RowContext& context, const ControlsInput& input, Requests& requests) {
    const float padding = context.theme.px(context.compact ? 8 : 14);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {context.theme.px(16), padding});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {context.theme.px(8), context.theme.px(context.compact ? 3 : 7)});
    const ImVec2 padding_in_rows = ImGui::GetStyle().FramePadding;
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding,
                        {padding_in_rows.x, context.compact ? context.theme.px(2) : padding_in_rows.y});
    {
        const Panel panel("controls", area);
        title_row(context.theme, input, requests);
        group_gap(context);
        person_rows(context);
        group_gap(context);
        distribution_rows(context, input.profiles);
        group_gap(context);
        plan_rows(context);
    }
    ImGui::PopStyleVar(3);
}

}  // namespace ui
