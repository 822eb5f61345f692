#include "ui/numbers_panel.hpp"

#include "ui/panel.hpp"

#include <fmt/format.h>

#include <cmath>

namespace ui {

namespace {

constexpr float outdated_alpha = 0.4F;

struct TabButton {
    const char* key;
    NumberTab tab;
};
constexpr std::array<TabButton, 4> tabs{{
    {"numbers.tab-body", NumberTab::body},
    {"numbers.tab-charts", NumberTab::charts},
    {"numbers.tab-lean", NumberTab::lean_last},
    {"numbers.tab-sources", NumberTab::sources},
}};

void tab_row(const Theme& theme, NumberTab& chosen) {
    const float gap = theme.px(2);
    const float width = ImGui::GetContentRegionAvail().x;
    const float part = (width - 2 * gap) / static_cast<float>(tabs.size());
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {0, theme.px(2)});
    const float height = ImGui::GetFrameHeight() + 2 * gap;
    ImGui::GetWindowDrawList()->AddRectFilled(corner, {corner.x + width, corner.y + height},
                                              ImGui::GetColorU32(theme.palette.well), theme.px(6));
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        const bool is_chosen = tabs[i].tab == chosen;
        ImGui::PushStyleColor(ImGuiCol_Button, is_chosen ? theme.palette.raised : IM_COL32(0, 0, 0, 0));
        ImGui::PushStyleColor(ImGuiCol_ButtonHovered, is_chosen ? theme.palette.raised : theme.palette.well_hover);
        ImGui::PushStyleColor(ImGuiCol_Text, is_chosen ? theme.palette.text : theme.palette.dim_text);
        ImGui::SetCursorScreenPos({corner.x + gap + static_cast<float>(i) * part, corner.y + gap});
        if (ImGui::Button(theme.say(tabs[i].key), {part, 0})) chosen = tabs[i].tab;
        ImGui::PopStyleColor(3);
    }
    ImGui::PopStyleVar();
    ImGui::PopFont();
    ImGui::SetCursorScreenPos({corner.x, corner.y + height + theme.px(4)});
}

}  // namespace

std::string change_text(double change) {
    const double rounded = std::round(change * 10) / 10;
    if (rounded == 0) return "0.0";
    return fmt::format("{}{:.1f}", rounded < 0 ? "−" : "+", std::abs(rounded));
}

std::optional<int> numbers_panel(const Theme& theme, const Area& area, const Numbers* numbers, bool current,
                                 NumbersState& state) {
    std::optional<int> day;
    const float edge = theme.px(area.height < theme.px(650) ? 6 : 12);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(18), edge});
    {
        const Panel panel("numbers", area);
        tab_row(theme, state.tab);
        if (numbers) {
            ImGui::PushStyleVar(ImGuiStyleVar_Alpha, current ? 1 : outdated_alpha);
            if (state.tab == NumberTab::body) body_numbers(theme, area, *numbers);
            if (state.tab == NumberTab::charts) day = charts(theme, *numbers);
            if (state.tab == NumberTab::lean_last && numbers->now_thickness_mm) lean_last(theme, *numbers);
            if (state.tab == NumberTab::sources) sources(theme, numbers->profile, state);
            ImGui::PopStyleVar();
        }
    }
    ImGui::PopStyleVar();
    return day;
}

}  // namespace ui
