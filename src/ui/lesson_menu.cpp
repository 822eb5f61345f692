#include "ui/lesson_menu.hpp"

#include "ui/panel.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"
#include "widgets/imgui_versions.hpp"
#include "widgets/key_words.hpp"

namespace ui {

namespace {

constexpr float widest = 560;
constexpr float margin = 24;
constexpr float least_beside = 220;  // width of a lesson's button beside "Edit a copy"; with less room that is below it

void summary(const widgets::Theme& theme, const std::string& text) {
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.dim_text);
    ImGui::TextWrapped("%s", text.c_str());
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

/// Width of copy_button with the gap before it.
float copy_width(const widgets::Theme& theme) {
    const ImGuiStyle& style = ImGui::GetStyle();
    ImGui::PushFont(theme.fonts.small);
    const float caption = ImGui::CalcTextSize(theme.say("lesson.edit-copy")).x;
    ImGui::PopFont();
    return caption + 2 * style.FramePadding.x + style.ItemSpacing.x;
}

/// "Edit a copy", passed over by arrow keys, which go from lesson to lesson: a teacher changes the copy in a text
/// editor, and the window follows.
void copy_button(const widgets::Theme& theme, std::size_t index, session::Actions& actions) {
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushItemFlag(ImGuiItemFlags_NoNav, true);
    if (ImGui::Button(theme.say("lesson.edit-copy"))) actions.push_back(session::EditLessonCopy{index});
    ImGui::PopItemFlag();
    ImGui::PopFont();
    widgets::hint(theme, theme.say("lesson.edit-copy-help"));
}

/// Unlike ImGui::IsItemHovered, not of the item with the focus.
bool is_under_mouse() {
    return ImGui::IsItemHovered() && ImGui::IsMouseHoveringRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
}

}  // namespace

void lesson_menu(const widgets::Theme& theme, const Area& area, std::span<const lesson::Listed> lessons,
                 session::Actions& actions) {
    const float width = std::min(theme.px(widest), area.width - 2 * theme.px(margin));
    ImGui::SetNextWindowPos({area.x + (area.width - width) / 2, area.y + theme.px(margin)});
    ImGui::SetNextWindowSizeConstraints({width, 0}, {width, area.height - 2 * theme.px(margin)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(18), theme.px(14)});
    ImGui::PushStyleColor(ImGuiCol_WindowBg, theme.palette.card);
    ImGui::Begin("lessons", nullptr,
                 ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoSavedSettings);
    if (ImGui::IsWindowAppearing()) ImGui::SetWindowFocus();
    ImGui::PushFont(theme.fonts.title);
    ImGui::TextWrapped("%s", theme.say("lesson.menu"));
    ImGui::PopFont();
    divider(theme, theme.px(4));
    const float room = ImGui::GetContentRegionAvail().x, beside = room - copy_width(theme);
    const bool is_beside = beside >= theme.px(least_beside);
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        const lesson::Listed& listed = lessons[i];
        ImGui::PushID(static_cast<int>(i));
        if (i == 0 && ImGui::IsWindowAppearing()) ImGui::SetKeyboardFocusHere();
        if (!listed.fault.empty()) {
            ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.warning);
            ImGui::TextWrapped("%s", theme.strings->say(listed.fault).c_str());
            ImGui::PopStyleColor();
        } else if (widgets::wrapped_button(
                       theme,
                       theme.say("lesson.listed", fmt::arg("title", listed.title), fmt::arg("minutes", listed.minutes))
                           .c_str(),
                       is_beside ? beside : room, theme.px(36))) {
            actions.push_back(session::OpenLesson{i});
        }
        // Not for the focus, which the first lesson has as soon as the list appears.
        if (listed.fault.empty() && is_under_mouse()) widgets::hint(theme, theme.say("lesson.open-help"));
        const bool focused = ImGui::IsItemFocused();
        if (listed.fault.empty()) {
            if (is_beside) ImGui::SameLine();
            copy_button(theme, i, actions);
            if (!listed.summary.empty()) summary(theme, listed.summary);
        }
        if (listed.fault.empty() && focused && ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Enter)))
            actions.push_back(session::OpenLesson{i});
        ImGui::PopID();
    }
    if (lessons.empty()) ImGui::TextWrapped("%s", theme.say("lesson.none"));
    ImGui::Spacing();
    ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.dim_text);
    ImGui::TextWrapped("%s", theme.say("lesson.caution"));
    ImGui::PopStyleColor();
    ImGui::Spacing();
    if (ImGui::Button(theme.say("lesson.close"))) actions.push_back(session::CloseLessonMenu{});
    widgets::hint(theme, widgets::action_tip(theme, "lessons"));
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
}

}  // namespace ui
