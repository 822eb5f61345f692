#include "picture/section_room.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace picture {

namespace {

constexpr double widest_card_share = 0.65;    // of a pane, for a card beside the body
constexpr double highest_table_share = 0.4;   // of a pane, for a card above the body without a slice ...
constexpr double highest_slice_share = 0.62;  // ... and with one, which shows more than the body below it
constexpr double least_legend_lines = 12;     // width of a legend, in heights of a line
constexpr double least_slice_lines = 9;       // width of a slice, in heights of a line

/// The largest slice of at most this width whose card stays within `most_height`; empty if it would be too small.
render::Size slice_above(const shape::TissueSection& section, bool arm_alone, const CardPane& in, CardParts parts,
                         double most_height) {
    const int width = parts.width - static_cast<int>(2 * in.text_px);
    const double rest = section_card_height(in.text_px, section, parts) + slice_rows_height(in.text_px, 0);
    const render::Size most{width, static_cast<int>(most_height - rest)};
    if (most.height <= 0) return {0, 0};
    const SlicePlan plan = plan_slice(section, arm_alone, most);
    return plan.px_per_m > 0 && plan.size.width >= least_slice_lines * in.text_px ? plan.size : render::Size{0, 0};
}

}  // namespace

CardRoom section_card_room(const shape::TissueSection& section, bool arm_alone, const CardPane& in) {
    const auto margin = static_cast<int>(std::lround(label_margin_share * in.pane.height));
    const int usual = section_card_width(in.text_px), room = in.pane.width - 2 * margin;
    const int width = std::min(usual, room);
    if (usual + 2 * margin < widest_card_share * in.pane.width)
        return {.beside = (usual + 2.0 * margin) / in.pane.width,
                .above = 0,
                .parts = {.areas = in.tells_areas, .legend = true, .width = usual},
                .slice = {usual - 2 * margin, usual - 2 * margin}};
    std::vector<CardParts> choices;
    if (in.tells_areas && width == usual) choices = {{true, true, width}, {true, false, width}};
    if (width > least_legend_lines * in.text_px) choices.push_back({false, true, width});
    choices.push_back({false, false, width});
    const double free_height = (1 - in.covered_above) * in.pane.height;
    for (const CardParts& parts : choices) {
        const render::Size slice = slice_above(section, arm_alone, in, parts, highest_slice_share * free_height);
        if (slice.width == 0) continue;
        const double height =
            section_card_height(in.text_px, section, parts) + slice_rows_height(in.text_px, slice.height) + margin;
        return {.beside = 0, .above = height / in.pane.height, .parts = parts, .slice = slice};
    }
    for (const CardParts& parts : choices) {
        const double height = section_card_height(in.text_px, section, parts) + margin;
        if ((parts.areas || parts.legend) && height < highest_table_share * in.pane.height)
            return {.beside = 0, .above = height / in.pane.height, .parts = parts, .slice = {0, 0}};
    }
    return {};
}

}  // namespace picture
