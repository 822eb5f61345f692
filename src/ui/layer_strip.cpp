#include "ui/layer_strip.hpp"

#include "session/key_table.hpp"
#include "widgets/key_words.hpp"
#include "widgets/segments.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace ui {

namespace {

using document::Layer;

constexpr float edge = 14;  // margin beside the row
constexpr float gap = 6;    // above it, and between its parts
constexpr std::array layers{Layer::skin, Layer::thickness, Layer::share, Layer::change, Layer::section};

std::vector<std::string> captions_of(const widgets::Theme& theme) {
    std::vector<std::string> captions;
    for (const Layer layer : layers) captions.emplace_back(theme.say(fmt::format("strip.{}", core::name_of(layer))));
    return captions;
}

/// Widths of the row of layers and of the button beside it.
struct Widths {
    float layers = 0;
    float compare = 0;
};
Widths widths_in(const widgets::Theme& theme, const std::vector<std::string>& captions, float area_width) {
    const std::vector<std::string> compare{theme.say("strip.compare")};
    const float most = area_width - theme.px(2 * edge + gap);
    const float button = std::min(widgets::natural_width(theme, compare), most / 3);
    return {std::min(widgets::natural_width(theme, captions), most - button), button};
}

void layer_row(const RowContext& rows, const std::vector<std::string>& captions, float width,
               session::Actions& actions) {
    const widgets::Theme& theme = rows.theme;
    const auto* shown = std::ranges::find(layers, rows.draft.view.layer);
    const auto pressed = widgets::segments(
        theme,
        {.id = "layers",
         .captions = captions,
         .chosen = static_cast<std::size_t>(shown - layers.begin()),
         .width = width,
         .background = theme.palette.card},
        [&](std::size_t i) {
            widgets::hint(theme, widgets::action_tip(theme, fmt::format("layer-{}", core::name_of(layers[i]))));
        });
    if (pressed) actions.push_back(session::ShowLayer{layers[*pressed]});
}

void compare_button(const RowContext& rows, float width, session::Actions& actions) {
    const widgets::Theme& theme = rows.theme;
    const document::ViewState& view = rows.draft.view;
    const std::vector<std::string> caption{theme.say("strip.compare")};
    std::optional<std::size_t> on;
    if (view.compare == document::Compare::side_by_side && view.reference_day == 0) on = 0;
    const widgets::Segments button{
        .id = "compare", .captions = caption, .chosen = on, .width = width, .background = theme.palette.card};
    if (widgets::segments(theme, button,
                          [&](std::size_t) { widgets::hint(theme, widgets::action_tip(theme, "compare")); }))
        actions.push_back(session::CompareWithStart{});
}

}  // namespace

void layer_strip(RowContext& rows, const Area& area, float top, session::Actions& actions) {
    const widgets::Theme& theme = rows.theme;
    const std::vector<std::string> captions = captions_of(theme);
    const auto [width, button] = widths_in(theme, captions, area.width);
    const float left = area.x + (area.width - width - button - theme.px(gap)) / 2;
    const float y = area.y + top + theme.px(gap);
    ImGui::SetCursorScreenPos({left, y});
    layer_row(rows, captions, width, actions);
    ImGui::SetCursorScreenPos({left + width + theme.px(gap), y});
    compare_button(rows, button, actions);
}

float layer_strip_height(const widgets::Theme& theme, const Area& area) {
    const std::vector<std::string> captions = captions_of(theme);
    return widgets::segments_height(theme, captions, widths_in(theme, captions, area.width).layers) + theme.px(gap);
}

}  // namespace ui
