#include "ui/picture_menu.hpp"

#include "document/parameters.hpp"
#include "ui/hidden_settings.hpp"
#include "ui/panel.hpp"
#include "ui/picture_file_rows.hpp"
#include "ui/section_rows.hpp"

#include <array>

namespace ui {

namespace {

constexpr const char* popup = "picture";
constexpr float popup_width = 300;
constexpr float edge = 14;
constexpr double shown_range_mm = 40;  // initial position of the slider for a range left to the program

/// Fields without a row in the simple window.
constexpr std::array<std::string_view, 13> full_rows{
    "hair",  "iso-lines",      "layer-range", "projection", "pose",    "lens",          "camera-height",
    "light", "light-hardness", "ruler",       "grid",       "samples", "moving-quality"};

void rows(RowContext& context) {
    const document::ViewState& view = context.draft.view;
    widgets::heading(context.theme, context.theme.say("picture.title"));
    if (view.layer == document::Layer::change) combo_row(context, "change-of");
    if (view.layer == document::Layer::section) section_rows(context);
    const bool all = context.detail == session::Detail::full;
    if (all && has_values(view.layer)) combo_row(context, "iso-lines");
    if (all && has_values(view.layer) && view.layer != document::Layer::share)
        slider_row(context, "layer-range", shown_range_mm);
    combo_row(context, "compare");
    using enum document::Compare;
    if (view.layer == document::Layer::change || view.layer == document::Layer::share || view.compare == wipe ||
        view.compare == side_by_side || view.compare == ghost)
        slider_row(context, "reference-day");
    combo_row(context, "skin");
    combo_row(context, "background");
    if (!all) return hidden_settings_line(context, full_rows, false);
    combo_row(context, "hair");
    combo_row(context, "projection");
    combo_row(context, "pose");
    slider_row(context, "camera-height", document::parameter("camera-height").fallback);
    slider_row(context, "lens", document::parameter("lens").fallback);
    combo_row(context, "light");
    slider_row(context, "light-hardness");
    combo_row(context, "ruler");
    combo_row(context, "grid");
    combo_row(context, "samples");
    combo_row(context, "moving-quality");
    divider(context.theme, context.theme.px(4));
    picture_file_rows(context);
}

}  // namespace

float picture_button_width(const widgets::Theme& theme) {
    return ImGui::CalcTextSize(theme.say("picture.title")).x + 2 * theme.px(10);
}

void picture_button(RowContext& context, const Area& area) {
    const widgets::Theme& theme = context.theme;
    ImGui::SetCursorScreenPos({area.x + theme.px(edge), area.y + theme.px(edge)});
    ImGui::PushStyleColor(ImGuiCol_Button, theme.palette.card);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {theme.px(10), ImGui::GetStyle().FramePadding.y + theme.px(3)});
    if (ImGui::Button(theme.say("picture.title"))) ImGui::OpenPopup(popup);
    ImGui::PopStyleVar();
    ImGui::PopStyleColor();
    widgets::hint(theme, theme.say("picture.help"));
    // Over the left panel, if there is one, so that the body stays visible.
    const bool beside = area.x >= theme.px(popup_width);
    const float top = beside ? area.y + theme.px(edge) : area.y + theme.px(edge + 38);
    size_next_popup(theme, popup_width, top);
    ImGui::SetNextWindowPos({beside ? area.x : area.x + theme.px(edge), top}, ImGuiCond_Always,
                            {beside ? 1.0F : 0.0F, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(12), theme.px(10)});
    if (ImGui::BeginPopup(popup)) {
        rows(context);
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar();
}

}  // namespace ui
