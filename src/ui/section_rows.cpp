#include "ui/section_rows.hpp"

#include "core/parameters.hpp"

#include <algorithm>
#include <string>

namespace ui {

namespace {

using document::SectionSite;

struct Place {
    SectionSite site;
    const char* caption;
};
constexpr std::array<Place, 5> places{{{SectionSite::navel, "Navel"},
                                       {SectionSite::chest, "Chest"},
                                       {SectionSite::mid_thigh, "Thigh"},
                                       {SectionSite::mid_arm, "Arm"},
                                       {SectionSite::sagittal, "Middle"}}};
constexpr float edge = 14;
constexpr float handle_width = 22;
constexpr double handle_reach_mm = 450;  // either way; the row in the menu reaches further

/// A new place starts with the plane as it is there.
void go_to(document::SectionPlane& plane, SectionSite site) {
    plane.site = site;
    plane.offset_mm = plane.tilt_deg = plane.roll_deg = 0;
}

void place_buttons(const Theme& theme, document::SectionPlane& plane, bool below_each_other) {
    for (const Place& place : places) {
        const bool chosen = plane.site == place.site;
        ImGui::PushStyleColor(ImGuiCol_Button, chosen ? theme.palette.raised : theme.palette.card);
        ImGui::PushStyleColor(ImGuiCol_ButtonHovered, chosen ? theme.palette.raised : theme.palette.well_hover);
        const ImVec2 corner = ImGui::GetCursorScreenPos();
        if (ImGui::Button(place.caption, {below_each_other ? theme.px(72) : 0, 0})) go_to(plane, place.site);
        ImGui::PopStyleColor(2);
        if (below_each_other)
            ImGui::SetCursorScreenPos({corner.x, corner.y + ImGui::GetFrameHeight() + theme.px(3)});
        else if (&place != &places.back())
            ImGui::SameLine(0, theme.px(3));
    }
}

}  // namespace

void section_rows(RowContext& context) {
    place_buttons(context.theme, context.draft.view.section, false);
    slider_row(context, "section-offset");
    slider_row(context, "section-tilt");
    slider_row(context, "section-roll");
}

void section_handle(RowContext& context, const Area& area) {
    const Theme& theme = context.theme;
    document::SectionPlane& plane = context.draft.view.section;
    const float left = area.x + theme.px(edge);
    const float top = area.y + theme.px(edge + 52);
    ImGui::SetCursorScreenPos({left, top});
    place_buttons(theme, plane, true);
    const float under = ImGui::GetCursorScreenPos().y + theme.px(6);
    const float height = std::min(theme.px(260), area.y + area.height - under - theme.px(110));
    if (height < theme.px(60)) return;
    ImGui::SetCursorScreenPos({left, under});
    const double least = -handle_reach_mm, most = handle_reach_mm;
    ImGui::PushStyleColor(ImGuiCol_FrameBg, theme.palette.card);
    ImGui::VSliderScalar("##section-offset", {theme.px(handle_width), height}, ImGuiDataType_Double, &plane.offset_mm,
                         &least, &most, "");
    ImGui::PopStyleColor();
    if (ImGui::IsItemHovered() && !ImGui::IsItemActive())
        ImGui::SetTooltip("Drag to move the plane: %+.0f mm. Double click for 0.", plane.offset_mm);
    if (ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) plane.offset_mm = 0;
}

}  // namespace ui
