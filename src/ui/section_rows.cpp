#include "ui/section_rows.hpp"

#include "document/parameters.hpp"
#include "widgets/segments.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace ui {

namespace {

using document::SectionSite;

constexpr float edge = 14;
constexpr float places_width = 84;
constexpr float handle_width = 22;
constexpr float least_width_for_several = 800;
constexpr float spot_button_space = 40;  // including the gap above it
constexpr double handle_reach_mm = 450;  // in either direction; the slider in the menu reaches further

/// Moves to another site, with the plane in its default position there.
void go_to(document::SectionPlane& plane, SectionSite site) {
    plane.site = site;
    plane.offset_mm = plane.tilt_deg = plane.roll_deg = 0;
}

std::vector<std::string> place_captions(const widgets::Theme& theme) {
    const core::Parameter& row = document::parameter("section");
    std::vector<std::string> captions;
    for (std::size_t i = 0; i < row.choices.size(); ++i) captions.push_back(core::choice_text(*theme.strings, row, i));
    return captions;
}

void place_buttons(RowContext& context, float width, std::optional<ImU32> background = {}) {
    const widgets::Theme& theme = context.theme;
    document::SectionPlane& plane = context.draft.view.section;
    const std::vector<std::string> captions = place_captions(theme);
    std::optional<std::size_t> chosen;
    if (plane.site != SectionSite::free) chosen = static_cast<std::size_t>(plane.site);
    const auto pressed = widgets::segments(
        theme, {.id = "places", .captions = captions, .chosen = chosen, .width = width, .background = background},
        [&](std::size_t) { help_tooltip(context, "section"); });
    if (pressed) go_to(plane, static_cast<SectionSite>(*pressed));
}

}  // namespace

void section_rows(RowContext& context) {
    place_buttons(context, ImGui::GetContentRegionAvail().x);
    slider_row(context, "section-offset");
    slider_row(context, "section-tilt");
    slider_row(context, "section-roll");
}

void section_handle(RowContext& context, const Area& area, float below) {
    const widgets::Theme& theme = context.theme;
    document::SectionPlane& plane = context.draft.view.section;
    const float left = area.x + theme.px(edge);
    using enum document::Compare;
    const document::Compare compare = context.draft.view.compare;
    const bool several = compare != none && compare != wipe && compare != ghost;
    if (several && area.width < theme.px(least_width_for_several)) return;  // the left body or its card is there
    const bool under_caption = compare != none;
    const float top = area.y + below + theme.px(under_caption ? 50 : 6);
    // Ends above the buttons at the bottom; if there is no room, the rows of the menu remain.
    const float bottom = area.y + area.height - theme.px(edge + spot_button_space);
    if (top + widgets::segments_height(theme, place_captions(theme), theme.px(places_width)) > bottom) return;
    ImGui::SetCursorScreenPos({left, top});
    place_buttons(context, theme.px(places_width), theme.palette.card);
    const float under = ImGui::GetCursorScreenPos().y + theme.px(6);
    const float height = std::min(theme.px(260), bottom - theme.px(56) - under);
    if (height < theme.px(60)) return;
    ImGui::SetCursorScreenPos({left, under});
    const double least = -handle_reach_mm, most = handle_reach_mm;
    ImGui::PushStyleColor(ImGuiCol_FrameBg, theme.palette.card);
    ImGui::VSliderScalar("##section-offset", {theme.px(handle_width), height}, ImGuiDataType_Double, &plane.offset_mm,
                         &least, &most, "");
    ImGui::PopStyleColor();
    widgets::hint(theme, theme.say("section.handle", fmt::arg("offset", fmt::format("{:+.0f}", plane.offset_mm))));
    if (ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) plane.offset_mm = 0;
}

}  // namespace ui
