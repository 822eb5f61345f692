#include "ui/picture_menu.hpp"

#include "ui/class_rows.hpp"
#include "ui/section_rows.hpp"

namespace ui {

namespace {

constexpr std::array<const char*, 4> layer_captions{"Skin", "Fat thickness", "Change", "Section"};
constexpr std::array<const char*, 2> switch_captions{"Off", "On"};
constexpr std::array<const char*, 7> compare_captions{
    "Nothing", "Under an edge", "Side by side", "Outline", "What people expect", "A class", "A plain picture"};
constexpr std::array<const char*, 4> light_captions{"Studio", "From the front", "From the side", "From above"};
constexpr std::array<const char*, 3> pose_captions{"Arms held out", "Relaxed", "Slouched"};
constexpr std::array<const char*, 2> quality_captions{"As there is time for", "Full"};
constexpr std::array<const char*, 2> projection_captions{"Perspective", "Orthographic"};
constexpr std::array<const char*, 3> background_captions{"Studio", "White", "Dark"};
constexpr std::array<const char*, 11> skin_captions{"Clay",   "Monk 1", "Monk 2", "Monk 3", "Monk 4", "Monk 5",
                                                    "Monk 6", "Monk 7", "Monk 8", "Monk 9", "Monk 10"};
static_assert(layer_captions.size() == core::enum_count<document::Layer>);
static_assert(compare_captions.size() == core::enum_count<document::Compare>);
static_assert(background_captions.size() == core::enum_count<document::Background>);
static_assert(skin_captions.size() == core::enum_count<document::Skin>);

constexpr const char* popup = "picture";
constexpr float popup_width = 300;
constexpr float edge = 14;
constexpr double shown_range_mm = 40;  // where the slider of a range starts that was left to the program

void rows(RowContext& context) {
    const document::ViewState& view = context.draft.view;
    heading(context.theme, "Picture");
    combo_row(context, "layer", layer_captions);
    if (view.layer == document::Layer::section) section_rows(context);
    if (view.layer == document::Layer::thickness || view.layer == document::Layer::change) {
        combo_row(context, "iso-lines", switch_captions);
        slider_row(context, "layer-range", shown_range_mm);
    }
    combo_row(context, "compare", compare_captions);
    if (view.compare == document::Compare::everyone) class_rows(context);
    if (view.layer == document::Layer::change ||
        (view.compare != document::Compare::none && view.compare != document::Compare::expectation &&
         view.compare != document::Compare::everyone))
        slider_row(context, "reference-day");
    combo_row(context, "projection", projection_captions);
    combo_row(context, "pose", pose_captions);
    slider_row(context, "camera-height");
    slider_row(context, "lens");
    combo_row(context, "light", light_captions);
    slider_row(context, "light-hardness");
    combo_row(context, "ruler", switch_captions);
    combo_row(context, "grid", switch_captions);
    combo_row(context, "background", background_captions);
    combo_row(context, "moving-quality", quality_captions);
    combo_row(context, "skin", skin_captions);
}

}  // namespace

void picture_button(RowContext& context, const Area& area) {
    const Theme& theme = context.theme;
    ImGui::SetCursorScreenPos({area.x + theme.px(edge), area.y + theme.px(edge)});
    ImGui::PushStyleColor(ImGuiCol_Button, theme.palette.card);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {theme.px(10), ImGui::GetStyle().FramePadding.y + theme.px(3)});
    if (ImGui::Button("Picture")) ImGui::OpenPopup(popup);
    ImGui::PopStyleVar();
    ImGui::PopStyleColor();
    if (ImGui::IsItemHovered() && !tooltip_pending()) ImGui::SetTooltip("Layers, comparison, background, skin");
    ImGui::SetNextWindowSize({theme.px(popup_width), 0});
    ImGui::SetNextWindowPos({area.x + theme.px(edge), area.y + theme.px(edge + 38)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(12), theme.px(10)});
    if (ImGui::BeginPopup(popup)) {
        rows(context);
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar();
}

}  // namespace ui
