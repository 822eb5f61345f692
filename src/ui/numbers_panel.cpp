#include "ui/numbers_panel.hpp"

#include "ui/body_numbers.hpp"
#include "ui/charts_tab.hpp"
#include "ui/lean_tab.hpp"
#include "ui/panel.hpp"
#include "ui/sources_tab.hpp"
#include "widgets/hint.hpp"
#include "widgets/segments.hpp"

#include <fmt/format.h>

#include <cmath>
#include <vector>

namespace ui {

namespace {

constexpr float outdated_alpha = 0.4F;

struct TabButton {
    const char* key;
    session::NumberTab tab;
};
constexpr std::array<TabButton, 4> tabs{{
    {"numbers.tab-body", session::NumberTab::body},
    {"numbers.tab-charts", session::NumberTab::charts},
    {"numbers.tab-lean", session::NumberTab::lean_last},
    {"numbers.tab-sources", session::NumberTab::sources},
}};

/// `count`: number of tabs shown, starting with the first.
void tab_row(const widgets::Theme& theme, std::size_t count, session::NumberTab& chosen) {
    std::vector<std::string> captions;
    std::optional<std::size_t> index;
    for (std::size_t i = 0; i < count; ++i) {
        captions.emplace_back(theme.say(tabs[i].key));
        if (tabs[i].tab == chosen) index = i;
    }
    ImGui::PushFont(theme.fonts.small);
    const auto pressed = widgets::segments(
        theme, {.id = "tabs", .captions = captions, .chosen = index, .width = ImGui::GetContentRegionAvail().x},
        [&](std::size_t i) { widgets::hint(theme, theme.say(fmt::format("{}-help", tabs[i].key))); });
    if (pressed) chosen = tabs[*pressed].tab;
    ImGui::PopFont();
}

}  // namespace

std::optional<int> numbers_panel(const widgets::Theme& theme, const Area& area, const Numbers* numbers, bool current,
                                 session::NumbersState& state) {
    std::optional<int> day;
    const float edge = theme.px(area.height < theme.px(650) ? 6 : 12);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(18), edge});
    {
        const Panel panel("numbers", area);
        const bool all = !numbers || numbers->preferences.detail == session::Detail::full;
        if (!all && state.tab == session::NumberTab::sources) state.tab = session::NumberTab::body;
        tab_row(theme, all ? tabs.size() : tabs.size() - 1, state.tab);
        if (numbers) {
            ImGui::PushStyleVar(ImGuiStyleVar_Alpha, current ? 1 : outdated_alpha);
            if (state.tab == session::NumberTab::body) body_numbers(theme, area, *numbers);
            if (state.tab == session::NumberTab::charts) day = charts(theme, *numbers);
            if (state.tab == session::NumberTab::lean_last && numbers->now_thickness_mm) lean_last(theme, *numbers);
            if (state.tab == session::NumberTab::sources) sources(theme, numbers->profile, state);
            ImGui::PopStyleVar();
        }
    }
    ImGui::PopStyleVar();
    return day;
}

}  // namespace ui
