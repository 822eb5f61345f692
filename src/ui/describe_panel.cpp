#include "ui/describe_panel.hpp"

#include "widgets/hint.hpp"
#include "widgets/key_words.hpp"

namespace ui {

namespace {

constexpr float widest = 460;
constexpr float margin = 14;

/// The whole description as one text.
std::string described_text(const DescribedScene& words) {
    std::string text = words.scene;
    for (const std::string* part : {&words.plan, &words.changed, &words.hint})
        if (!part->empty()) text.append("\n").append(*part);
    return text;
}

}  // namespace

void describe_panel(const widgets::Theme& theme, const Area& area, const DescribedScene& words,
                    session::Actions& actions) {
    const float width = std::min(theme.px(widest), area.width - 2 * theme.px(margin));
    ImGui::SetNextWindowPos({area.x + theme.px(margin), area.y + area.height - theme.px(60)}, ImGuiCond_Always, {0, 1});
    ImGui::SetNextWindowSizeConstraints({width, 0}, {width, area.height - theme.px(80)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(14), theme.px(10)});
    ImGui::PushStyleColor(ImGuiCol_WindowBg, theme.palette.card);
    ImGui::Begin("describe", nullptr,
                 ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::PushFont(theme.fonts.strong);
    ImGui::TextWrapped("%s", theme.say("describe.title"));
    ImGui::PopFont();
    for (const std::string* part : {&words.scene, &words.plan, &words.changed, &words.hint})
        if (!part->empty()) ImGui::TextWrapped("%s", part->c_str());
    ImGui::Spacing();
    if (ImGui::Button(theme.say("describe.copy"))) actions.push_back(session::CopyText{described_text(words)});
    widgets::hint(theme, theme.say("describe.copy-help"));
    ImGui::SameLine();
    const float closing = ImGui::CalcTextSize(theme.say("describe.close")).x + 2 * ImGui::GetStyle().FramePadding.x;
    if (ImGui::GetContentRegionAvail().x < closing) ImGui::NewLine();
    if (ImGui::Button(theme.say("describe.close"))) actions.push_back(session::ToggleDescription{});
    widgets::hint(theme, widgets::action_tip(theme, "describe"));
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
}

}  // namespace ui
