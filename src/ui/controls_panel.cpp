#include "ui/controls_panel.hpp"

#include "session/key_table.hpp"
#include "ui/class_rows.hpp"
#include "ui/hidden_settings.hpp"
#include "ui/panel.hpp"
#include "ui/plan_panel.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"
#include "widgets/icons.hpp"
#include "widgets/key_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ui {

namespace {

/// Fields without a row in the simple window.
constexpr std::array<std::string_view, 10> full_rows{"body-fat",     "activity",    "profile",  "pattern",
                                                     "menopause",    "trunk-fat",   "legs-fat", "arms-fat",
                                                     "deficit-mode", "new-activity"};

void title_row(const widgets::Theme& theme, const ControlsInput& input, session::Actions& actions) {
    const float side = theme.px(26);
    const ImVec2 corner = ImGui::GetCursorPos();
    const float right = corner.x + ImGui::GetContentRegionAvail().x;
    const float buttons = right - 2 * side - theme.px(12);
    const float wish = ImGui::CalcTextSize(theme.say("files.menu")).x + 2 * ImGui::GetStyle().FramePadding.x;
    constexpr const char* name = "Adiposcope";
    ImGui::PushFont(theme.fonts.title);
    const bool large = corner.x + ImGui::CalcTextSize(name).x + theme.px(6) + wish <= buttons;
    ImGui::PopFont();
    ImGui::PushFont(large ? theme.fonts.title : theme.fonts.strong);
    ImGui::SetCursorPosY(corner.y + (side - ImGui::GetFontSize()) / 2);
    ImGui::TextUnformatted(name);
    ImGui::PopFont();
    const float title_end = ImGui::GetItemRectMax().x - ImGui::GetWindowPos().x;
    const float menu = std::min(wish, buttons - title_end - theme.px(6));
    ImGui::SetCursorPos({buttons - menu, corner.y});
    file_menu(theme, input.file, menu, actions);
    ImGui::SetCursorPos({right - 2 * side - theme.px(6), corner.y});
    ImGui::BeginDisabled(!input.can_undo);
    if (widgets::icon_button(theme, widgets::Icon::undo, side, "undo")) actions.push_back(session::Undo{});
    ImGui::EndDisabled();
    ImGui::SetCursorPos({right - side, corner.y});
    ImGui::BeginDisabled(!input.can_redo);
    if (widgets::icon_button(theme, widgets::Icon::redo, side, "redo")) actions.push_back(session::Redo{});
    ImGui::EndDisabled();
}

/// A switch between few controls and numbers and all of them; the state is the same.
void detail_switch(const RowContext& context, session::Actions& actions) {
    const widgets::Theme& theme = context.theme;
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float gap = theme.px(3);
    const float width = ImGui::GetContentRegionAvail().x;
    const float height = ImGui::GetFrameHeight() + 2 * gap;
    ImGui::GetWindowDrawList()->AddRectFilled(corner, {corner.x + width, corner.y + height},
                                              ImGui::GetColorU32(theme.palette.well), theme.px(6));
    const float part = (width - 2 * gap) / 2;
    float x = corner.x + gap;
    for (const auto& [detail, key] :
         {std::pair{session::Detail::simple, "detail.simple"}, std::pair{session::Detail::full, "detail.full"}}) {
        const bool chosen = detail == context.detail;
        ImGui::PushStyleColor(ImGuiCol_Button, chosen ? theme.palette.raised : IM_COL32(0, 0, 0, 0));
        ImGui::PushStyleColor(ImGuiCol_Text, chosen ? theme.palette.text : theme.palette.dim_text);
        ImGui::SetCursorScreenPos({x, corner.y + gap});
        const std::string caption = widgets::fitted(theme.say(key), part - theme.px(8));
        if (ImGui::Button(caption.c_str(), {part, 0}) && !chosen) actions.push_back(session::ToggleDetail{});
        widgets::hint(theme, widgets::action_tip(theme, "detail"));
        ImGui::PopStyleColor(2);
        x += part;
    }
    ImGui::SetCursorScreenPos(corner);
    ImGui::Dummy({width, height});
}

void group_gap(const RowContext& context) {
    divider(context.theme, context.theme.px(context.compact ? 2 : 6));
}

/// Drops the selection if undo or another scenario has changed the person in the controls but not the selected one.
void forget_stranger(RowContext& context) {
    const auto& classmates = context.draft.document.classmates;
    if (!context.marked_person || !*context.marked_person) return;
    const std::size_t index = **context.marked_person;
    if (index >= classmates.size() || classmates[index].person != context.draft.document.person)
        context.marked_person->reset();
}

}  // namespace

void controls_panel(const Area& area, RowContext& context, const ControlsInput& input, session::Actions& actions) {
    const float padding = context.theme.px(context.compact ? 8 : 14);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {context.theme.px(16), padding});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {context.theme.px(8), context.theme.px(context.compact ? 3 : 7)});
    const ImVec2 padding_in_rows = ImGui::GetStyle().FramePadding;
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding,
                        {padding_in_rows.x, context.compact ? context.theme.px(2) : padding_in_rows.y});
    {
        const Panel panel("controls", area);
        title_row(context.theme, input, actions);
        detail_switch(context, actions);
        group_gap(context);
        forget_stranger(context);
        person_rows(context);
        class_rows(context);
        group_gap(context);
        if (context.detail == session::Detail::full) {
            distribution_rows(context, input.profiles);
            group_gap(context);
        }
        keep_marked_person(context);
        plan_rows(context);
        if (context.detail == session::Detail::simple) hidden_settings_line(context, full_rows, true);
    }
    ImGui::PopStyleVar(3);
}

}  // namespace ui
