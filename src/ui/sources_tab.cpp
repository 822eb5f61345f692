#include "ui/sources_tab.hpp"

#include "core/units.hpp"
#include "ui/field_rows.hpp"
#include "ui/panel.hpp"
#include "ui/why.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace ui {

namespace {

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool matches(const std::string& group, const std::string& name, const std::string& source, const std::string& search) {
    return lower(group + " " + name + " " + source).find(search) != std::string::npos;
}

/// The source of one number; the keyboard moves from one to the next, and the list scrolls along.
void entry(const widgets::Theme& theme, const study::SourcedNumber& row, const std::string& name, const char* id) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::TextUnformatted(name.c_str());
    ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.accent);
    ImGui::TextUnformatted(fmt::format("{} {}",
                                       theme.strings->with_decimal_mark(core::number_text(study::deserved(row.value))),
                                       theme.strings->say(row.unit))
                               .c_str());
    ImGui::PopStyleColor();
    ImGui::TextDisabled("%s", theme.say("why.grade", fmt::arg("grade", grade_text(theme, row.grade))).c_str());
    ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.dim_text);
    ImGui::TextUnformatted(row.source.c_str());
    ImGui::PopStyleColor();
    const ImVec2 after = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos(corner);
    framed_area(theme, id, {width, after.y - corner.y - ImGui::GetStyle().ItemSpacing.y});
    ImGui::SetCursorScreenPos(after);
    ImGui::Spacing();
}

}  // namespace

void sources(const widgets::Theme& theme, const depots::Profile& profile, session::NumbersState& state) {
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::SetNextItemWidth(width);
    const std::string what = widgets::fitted(theme.say("sources.search"), width - 3 * ImGui::GetStyle().FramePadding.x);
    ImGui::InputTextWithHint("##search", what.c_str(), state.search.data(), state.search.size());
    widgets::hint(theme, theme.say("sources.search-help"));
    const std::string search = lower(state.search.data());
    begin_text_child(theme, "list");
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushTextWrapPos();
    std::string group;
    for (const study::SourcedNumber& row : study::sourced_numbers(profile)) {
        const std::string row_group = theme.strings->say(row.group), name = theme.strings->say(row.name);
        if (!matches(row_group, name, row.source, search)) continue;
        if (row_group != group) {
            group = row_group;
            widgets::heading(theme, group.c_str());
        }
        entry(theme, row, name, (row_group + " " + name).c_str());
    }
    if (group.empty()) ImGui::TextDisabled("%s", theme.say("sources.nothing"));
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
    ImGui::EndChild();
}

}  // namespace ui
