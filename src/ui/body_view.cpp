#include "ui/body_view.hpp"

#include "core/units.hpp"
#include "document/parameters.hpp"
#include "session/camera.hpp"
#include "session/key_table.hpp"
#include "ui/layer_strip.hpp"
#include "ui/panel.hpp"
#include "ui/picture_menu.hpp"
#include "ui/section_rows.hpp"
#include "ui/spot_panel.hpp"
#include "widgets/hint.hpp"
#include "widgets/icons.hpp"
#include "widgets/imgui_versions.hpp"
#include "widgets/key_words.hpp"
#include "widgets/segments.hpp"
#include "widgets/sentence.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace ui {

namespace {

constexpr double turn_rad_per_height = core::pi;  // a drag over the full height turns by half a circle
constexpr float edge = 14;                        // margin around overlays on the picture
constexpr float corner_button = 30;
constexpr float handle_side = 22;
constexpr float tap_slack = 5;  // pixels that the pointer may move during a tap

constexpr const char* canvas = "##canvas";

/// Whether the mouse is over a button that lies on the body. The body must then ignore it, or ImGui would restart the
/// hover timer in every frame and no tooltip would appear.
bool is_over_a_button() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiID own = ImGui::GetID(canvas);
    return context.HoveredIdPreviousFrame != 0 && context.HoveredIdPreviousFrame != own && context.ActiveId != own;
}

/// A frame around the body while it has the keyboard focus.
void focus_ring(const widgets::Theme& theme, const Area& area) {
    if (!ImGui::IsItemFocused() || !ImGui::GetIO().NavVisible) return;
    const float inset = theme.px(2);
    ImGui::GetWindowDrawList()->AddRect({area.x + inset, area.y + inset},
                                        {area.x + area.width - inset, area.y + area.height - inset},
                                        ImGui::GetColorU32(ImGuiCol_NavHighlight), theme.px(4), 0, theme.px(2));
}

/// Returns the point that was tapped, if any.
std::optional<BodyPoint> handle_mouse(const widgets::Theme& theme, const Area& area, document::ViewState& view,
                                      session::Actions& actions) {
    ImGui::SetCursorPos({0, 0});
    if (is_over_a_button()) {
        ImGui::Dummy({area.width, area.height});
        return std::nullopt;
    }
    widgets::covered_item_begins();
    ImGui::InvisibleButton(
        canvas, {area.width, area.height},
        ImGuiButtonFlags_MouseButtonLeft | ImGuiButtonFlags_MouseButtonRight | ImGuiButtonFlags_MouseButtonMiddle);
    widgets::covered_item_ends();
    focus_ring(theme, area);
    const ImGuiIO& io = ImGui::GetIO();
    // Movement in the frame of the press does not turn the body.
    if (ImGui::IsItemActive() && !ImGui::IsItemActivated() && (io.MouseDelta.x != 0 || io.MouseDelta.y != 0)) {
        const double x = io.MouseDelta.x / area.height;
        const double y = io.MouseDelta.y / area.height;
        view = ImGui::IsMouseDown(ImGuiMouseButton_Left)
                   ? session::turned(view, -x * turn_rad_per_height, y * turn_rad_per_height)
                   : session::moved(view, x, -y);
    }
    std::optional<BodyPoint> tapped;
    const float moved = io.MouseDragMaxDistanceSqr[ImGuiMouseButton_Left];
    if (ImGui::IsItemDeactivated() && ImGui::IsMouseReleased(ImGuiMouseButton_Left) && moved < tap_slack * tap_slack)
        tapped = BodyPoint{(io.MousePos.x - area.x) / area.width, (io.MousePos.y - area.y) / area.height};
    if (!ImGui::IsItemHovered()) return tapped;
    if (io.MouseWheel != 0) view = session::zoomed(view, std::pow(session::zoom_step, io.MouseWheel));
    if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) actions.push_back(session::ResetCamera{});
    return tapped;
}

/// The handle on a wipe's edge; the picture draws the edge itself.
void wipe_handle(const widgets::Theme& theme, const Area& area, document::ViewState& view) {
    const float reach = theme.px(9);
    const float x = area.x + static_cast<float>(view.wipe) * area.width;
    const float y = area.y + area.height / 2;
    ImGui::SetCursorScreenPos({x - reach, area.y + theme.px(60)});
    ImGui::InvisibleButton("##wipe", {2 * reach, area.height - theme.px(120)});
    if (ImGui::IsItemActive())
        view.wipe = std::clamp<double>((ImGui::GetIO().MousePos.x - area.x) / area.width, 0.02, 0.98);
    if (ImGui::IsItemHovered() || ImGui::IsItemActive()) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    widgets::hint(theme, core::help_text(*theme.strings, document::parameter("wipe")));
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddCircleFilled({x, y}, reach, ImGui::GetColorU32(theme.palette.card));
    draw->AddCircle({x, y}, reach, ImGui::GetColorU32(theme.palette.text), 0, theme.px(1.5F));
    for (const float side : {-1.0F, 1.0F})
        draw->AddTriangleFilled({x + side * theme.px(6), y}, {x + side * theme.px(2), y - theme.px(3.5F)},
                                {x + side * theme.px(2), y + theme.px(3.5F)}, ImGui::GetColorU32(theme.palette.text));
}

std::vector<std::string> view_captions(const widgets::Theme& theme) {
    const core::Parameter& parameter = document::parameter("view");
    std::vector<std::string> captions;
    for (std::size_t i = 0; i < parameter.choices.size(); ++i)
        captions.push_back(core::choice_text(*theme.strings, parameter, i));
    return captions;
}

/// Position of the row of views, from the left of an area: centred, or right of the picture button.
struct RowPlace {
    float left;
    float width;
};
RowPlace view_row_place(const widgets::Theme& theme, const std::vector<std::string>& captions, float area_width) {
    const float margin = theme.px(edge);
    const float beside = picture_button_width(theme) + 2 * margin;  // width taken by the picture button
    const float wish = widgets::natural_width(theme, captions);
    if (wish + 2 * beside <= area_width) return {(area_width - wish) / 2, wish};
    const float width = std::min(wish, area_width - beside - margin);
    return {area_width - margin - width, width};
}

float view_row_height(const widgets::Theme& theme, const Area& area) {
    const std::vector<std::string> captions = view_captions(theme);
    return widgets::segments_height(theme, captions, view_row_place(theme, captions, area.width).width);
}

/// Whether the row of layers fits between the views and the buttons below.
bool strip_fits(const widgets::Theme& theme, const Area& area) {
    return view_row_height(theme, area) + layer_strip_height(theme, area) + spot_button_height(theme) +
               theme.px(3 * edge) <=
           area.height;
}

void view_row(RowContext& rows, const Area& area, session::Actions& actions) {
    const widgets::Theme& theme = rows.theme;
    const core::Parameter& parameter = document::parameter("view");
    const std::vector<std::string> captions = view_captions(theme);
    const auto [left, width] = view_row_place(theme, captions, area.width);
    ImGui::SetCursorScreenPos({area.x + left, area.y + theme.px(edge)});
    std::optional<std::size_t> chosen;
    if (const auto shown = document::named_view(rows.draft.view)) chosen = static_cast<std::size_t>(*shown);
    const auto pressed = widgets::segments(
        theme,
        {.id = "views", .captions = captions, .chosen = chosen, .width = width, .background = theme.palette.card},
        [&](std::size_t i) { widgets::hint(theme, widgets::action_tip(theme, parameter.choices[i])); });
    if (pressed) actions.push_back(session::LookFrom{static_cast<document::View>(*pressed)});
}

void corner_buttons(const widgets::Theme& theme, const Area& area, session::Actions& actions) {
    struct Corner {
        widgets::Icon icon;
        const char* action;
    };
    constexpr std::array<Corner, 4> buttons{{{widgets::Icon::camera, "picture"},
                                             {widgets::Icon::reset, "reset-camera"},
                                             {widgets::Icon::keys, "keys"},
                                             {widgets::Icon::preferences, "preferences"}}};
    const float side = theme.px(corner_button);
    float right = area.x + area.width - theme.px(edge);
    ImGui::PushStyleColor(ImGuiCol_Button, theme.palette.card);
    for (const Corner& corner : buttons) {
        ImGui::SetCursorScreenPos({right - side, area.y + area.height - theme.px(edge) - side});
        if (widgets::icon_button(theme, corner.icon, side, corner.action))
            actions.push_back(session::keyed_action(corner.action).action());
        right -= side + theme.px(6);
    }
    ImGui::PopStyleColor();
}

/// The button to the spot training scene. Returns its right edge.
float scene_button(const widgets::Theme& theme, const Area& area, session::Actions& actions) {
    const float left = area.x + theme.px(edge);
    const float corner = area.x + area.width - theme.px(2 * edge) - 4 * theme.px(corner_button + 6);
    const float width = spot_button_width(theme, std::max(corner - theme.px(handle_side + 6) - left, 1.0F));
    if (spot_button(theme, {left, area.y + area.height - theme.px(edge)}, width))
        actions.push_back(session::ToggleSpotScene{});
    return left + width;
}

/// The button to the list of lessons, right of `taken_to` if there is room. Returns its right edge, or else `taken_to`.
float lessons_button(const widgets::Theme& theme, const Area& area, float taken_to, session::Actions& actions) {
    const char* caption = theme.say("lesson.menu");
    const float height = spot_button_height(theme);
    const float width = ImGui::CalcTextSize(caption).x + theme.px(28);
    const float left = taken_to + theme.px(8);
    const float corner = area.x + area.width - theme.px(2 * edge) - 4 * theme.px(corner_button + 6);
    if (left + width + theme.px(handle_side + 6) > corner) return taken_to;
    ImGui::SetCursorScreenPos({left, area.y + area.height - theme.px(edge) - height});
    ImGui::PushStyleColor(ImGuiCol_Button, theme.palette.card);
    if (ImGui::Button(caption, {width, height})) actions.push_back(session::ToggleLessonMenu{});
    ImGui::PopStyleColor();
    widgets::hint(theme, widgets::action_tip(theme, "lessons"));
    return left + width;
}

/// Buttons at the edges of the area that hide or show the panel there; at the bottom, right of `taken_to`.
void panel_handles(const widgets::Theme& theme, const Area& area, const session::ShownPanels& shown, float taken_to,
                   session::Actions& actions) {
    const float side = theme.px(handle_side);
    const float middle = area.y + area.height / 2 - side / 2;
    ImGui::PushStyleColor(ImGuiCol_Button, theme.palette.card);
    const auto handle = [&](widgets::Icon icon, ImVec2 place, const char* name) {
        ImGui::SetCursorScreenPos(place);
        ImGui::PushID(name);
        if (widgets::small_icon_button(theme, icon, side, widgets::action_tip(theme, name)))
            actions.push_back(session::keyed_action(name).action());
        ImGui::PopID();
    };
    handle(shown.controls ? widgets::Icon::left : widgets::Icon::right, {area.x, middle}, "hide-controls");
    handle(shown.numbers ? widgets::Icon::right : widgets::Icon::left, {area.x + area.width - side, middle},
           "hide-numbers");
    handle(shown.time ? widgets::Icon::down : widgets::Icon::up,
           {std::max(area.x + (area.width - side) / 2, taken_to + theme.px(6)), area.y + area.height - side},
           "hide-time");
    ImGui::PopStyleColor();
}

/// A card with one sentence and its lower edge at `bottom`; returns its height.
float card(const widgets::Theme& theme, const Area& area, float bottom, ImU32 color, const std::string& text) {
    const std::string sentence = widgets::as_sentence(text);
    const float padding = theme.px(12);
    const float margin = theme.px(edge);
    const float beside = 4 * theme.px(corner_button + 6) + margin;  // keeps clear of the buttons in the corner
    const float most = std::min(area.width - 2 * margin - beside, theme.px(560)) - 2 * padding;
    ImGui::PushFont(theme.fonts.small);
    const ImVec2 size = ImGui::CalcTextSize(sentence.c_str(), nullptr, false, most);
    const ImVec2 low{area.x + margin, bottom - size.y - 2 * padding};
    const ImVec2 high{low.x + size.x + 2 * padding, bottom};
    ImDrawList* draw = ImGui::GetForegroundDrawList();
    draw->AddRectFilled(low, high, theme.palette.card, theme.px(6));
    draw->AddRect(low, high, color, theme.px(6));
    draw->AddText(ImGui::GetFont(), ImGui::GetFontSize(), {low.x + padding, low.y + padding}, theme.palette.text,
                  sentence.c_str(), nullptr, most);
    ImGui::PopFont();
    return size.y + 2 * padding;
}

}  // namespace

std::optional<BodyPoint> body_view(RowContext& rows, const Area& area, const session::ShownPanels& shown,
                                   session::Actions& actions) {
    const widgets::Theme& theme = rows.theme;
    std::optional<BodyPoint> tapped;
    document::ViewState& view = rows.draft.view;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    {
        const Panel panel(
            "body", area, IM_COL32(0, 0, 0, 0),
            ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBackground);
        ImGui::PopStyleVar();  // popups and tooltips have the default padding
        tapped = handle_mouse(theme, area, view, actions);
        if (view.compare == document::Compare::wipe) wipe_handle(theme, area, view);
        view_row(rows, area, actions);
        picture_button(rows, area);
        if (strip_fits(theme, area)) layer_strip(rows, area, view_row_height(theme, area) + theme.px(edge), actions);
        if (view.layer == document::Layer::section && !rows.in_scene)
            section_handle(rows, area, view_buttons_height(theme, area));
        corner_buttons(theme, area, actions);
        const bool offers_scene = rows.spot_offered && !rows.in_scene;
        float taken_to = offers_scene ? scene_button(theme, area, actions) : area.x;
        if (offers_scene) taken_to = lessons_button(theme, area, taken_to, actions);
        if (!rows.in_lesson) panel_handles(theme, area, shown, taken_to, actions);
    }
    return tapped;
}

float view_buttons_height(const widgets::Theme& theme, const Area& area) {
    const float strip = strip_fits(theme, area) ? layer_strip_height(theme, area) : 0;
    return view_row_height(theme, area) + strip + theme.px(2 * edge - 8);
}

float scene_button_height(const widgets::Theme& theme) {
    return spot_button_height(theme) + theme.px(edge);
}

std::optional<BodyPoint> bare_body_view(const widgets::Theme& theme, document::ViewState& view, const Area& area,
                                        session::Actions& actions) {
    std::optional<BodyPoint> tapped;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    {
        const Panel panel("body", area, IM_COL32(0, 0, 0, 0),
                          ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse |
                              ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNavInputs);
        tapped = handle_mouse(theme, area, view, actions);
    }
    ImGui::PopStyleVar();
    return tapped;
}

void notices(const widgets::Theme& theme, const Area& area, const session::Notices& notices) {
    float bottom = area.y + area.height - theme.px(edge + 8) - spot_button_height(theme);
    const auto show = [&](const std::string& sentence, ImU32 color) {
        if (!sentence.empty()) bottom -= card(theme, area, bottom, color, sentence) + theme.px(8);
    };
    show(notices.toast, theme.palette.accent);
    show(theme.strings->say(notices.model), theme.palette.start);
    show(theme.strings->say(notices.fault), theme.palette.warning);
}

}  // namespace ui
