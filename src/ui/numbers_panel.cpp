#include "ui/numbers_panel.hpp"

#include "ui/panel.hpp"
#include "ui/segments.hpp"

#include <fmt/format.h>

#include <cmath>
#include <vector>

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

/// `count`: of the tabs, from the first on.
void tab_row(const Theme& theme, std::size_t count, NumberTab& chosen) {
    std::vector<std::string> captions;
    std::optional<std::size_t> index;
    for (std::size_t i = 0; i < count; ++i) {
        captions.emplace_back(theme.say(tabs[i].key));
        if (tabs[i].tab == chosen) index = i;
    }
    ImGui::PushFont(theme.fonts.small);
    const auto pressed = segments(
        theme, {.id = "tabs", .captions = captions, .chosen = index, .width = ImGui::GetContentRegionAvail().x});
    if (pressed) chosen = tabs[*pressed].tab;
    ImGui::PopFont();
}

}  // namespace

std::optional<int> numbers_panel(const Theme& theme, const Area& area, const Numbers* numbers, bool current,
                                 NumbersState& state) {
    std::optional<int> day;
    const float edge = theme.px(area.height < theme.px(650) ? 6 : 12);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(18), edge});
    {
        const Panel panel("numbers", area);
        const bool all = !numbers || numbers->preferences.detail == Detail::full;
        if (!all && state.tab == NumberTab::sources) state.tab = NumberTab::body;
        tab_row(theme, all ? tabs.size() : tabs.size() - 1, state.tab);
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
