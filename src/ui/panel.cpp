#include "ui/panel.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace ui {

namespace {
constexpr float most_of_window = 0.94F;
}

Panel::Panel(const char* name, const Area& area, std::optional<ImU32> background, ImGuiWindowFlags more_flags) {
    ImGui::SetNextWindowPos({area.x, area.y});
    ImGui::SetNextWindowSize({area.width, area.height});
    ImGui::PushStyleColor(ImGuiCol_WindowBg, background.value_or(ImGui::GetColorU32(ImGuiCol_WindowBg)));
    ImGui::Begin(name, nullptr,
                 ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoBringToFrontOnFocus |
                     ImGuiWindowFlags_NoSavedSettings | more_flags);
}

Panel::~Panel() {
    ImGui::End();
    ImGui::PopStyleColor();
}

void begin_text_child(const widgets::Theme& theme, const char* name, float height) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(letter_overhang), 0});
    ImGui::BeginChild(name, {0, height}, false,
                      ImGuiWindowFlags_AlwaysUseWindowPadding | ImGuiWindowFlags_NavFlattened);
    ImGui::PopStyleVar();
}

void focus_next_panel() {
    constexpr std::array panels{"controls", "classroom", "spot", "body", "time", "numbers", "class-numbers", "lesson"};
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const std::string_view now = context.NavWindow != nullptr ? context.NavWindow->Name : "";
    const auto* found = std::ranges::find(panels, now);
    const std::size_t first = found == panels.end() ? 0 : static_cast<std::size_t>(found - panels.begin()) + 1;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        ImGuiWindow* next = ImGui::FindWindowByName(panels[(first + i) % panels.size()]);
        if (next == nullptr || !next->WasActive) continue;
        ImGui::FocusWindow(next);
        ImGui::NavInitWindow(next, false);
        context.NavDisableHighlight = false;
        context.NavDisableMouseHover = true;
        return;
    }
}

void size_next_popup(const widgets::Theme& theme, float width, float top) {
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const float most_width = std::min(theme.px(width), window.x * most_of_window);
    ImGui::SetNextWindowSizeConstraints({most_width, 0},
                                        {most_width, std::max(window.y * most_of_window - top, theme.px(60))});
}

void divider(const widgets::Theme& theme, float gap) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::GetWindowDrawList()->AddLine({corner.x, corner.y + gap}, {corner.x + width, corner.y + gap},
                                        ImGui::GetColorU32(theme.palette.line), theme.px(1));
    ImGui::Dummy({width, 2 * gap});
}

}  // namespace ui
