#include "picture/section_cards.hpp"

#include "picture/captions.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace picture {

namespace {

bool is_arm(const CutBodies& cut) {
    return cut.view.section.site == document::SectionSite::mid_arm;
}

/// The body shown in a pane.
const SectionScene& body_in(const CutBodies& cut, std::size_t pane) {
    return stand_side_by_side(cut.view) && pane == 0 ? cut.then : cut.now;
}

std::size_t bodies(const CutBodies& cut) {
    return stand_side_by_side(cut.view) ? 2 : 1;
}

SlicePlan plan_in(const CutBodies& cut, const render::Picture& picture, std::size_t pane, double most_px_per_m) {
    return plan_slice(body_in(cut, pane).section(), is_arm(cut), card_room(cut, picture.panes[pane].frame).slice,
                      most_px_per_m);
}

double common_px_per_m(const CutBodies& cut, const render::Picture& picture) {
    constexpr double any = std::numeric_limits<double>::infinity();
    double common = any;
    for (std::size_t pane = 0; pane < bodies(cut); ++pane)
        if (const double own = plan_in(cut, picture, pane, any).px_per_m; own > 0) common = std::min(common, own);
    return common;
}

image::Image drawn_slice(const DrawImage& draw, const SectionScene& body, const SlicePlan& plan,
                         const render::Look& look) {
    const glm::ivec4 frame(0, 0, plan.size.width, plan.size.height);
    render::Pane pane{.scene = {}, .camera = plan.camera, .look = look, .frame = frame, .part = frame};
    pane.scene.cut = body.areas();
    pane.scene.cut->alone = true;
    pane.look.background = render::Background::transparent;
    return draw(render::Picture{.panes = {pane}, .overlays = {}}, plan.size);
}

}  // namespace

CardRoom card_room(const CutBodies& cut, glm::ivec4 frame) {
    return section_card_room(cut.now.section(), is_arm(cut),
                             {.text_px = label_text_px(cut.options),
                              .pane = {frame.z, frame.w},
                              .covered_above = cut.options.covered_above,
                              .tells_areas = cut.tells_areas});
}

void add_section_cards(render::Picture& picture, Cards& cards, const DrawImage& draw, const core::Strings& strings,
                       const CutBodies& cut) {
    const image::Font* font = cards.font();
    if (!font) return;
    const int height = cut.options.size.height;
    const int margin = static_cast<int>(std::lround(label_margin_share * height));
    const int covered = static_cast<int>(std::lround(cut.options.covered_above * height));
    const render::Look look = look_of(cut.view);
    const double px_per_m = common_px_per_m(cut, picture);
    for (std::size_t i = 0; i < bodies(cut); ++i) {
        const SectionScene& body = body_in(cut, i);
        const glm::ivec4 frame = picture.panes[i].frame;
        const CardRoom room = card_room(cut, frame);
        if (room.beside + room.above == 0) continue;
        Slice slice;
        if (room.slice.width > 0) slice.plan = plan_in(cut, picture, i, px_per_m);
        if (slice.plan.px_per_m > 0) slice.pixels = drawn_slice(draw, body, slice.plan, look);
        image::Image card = section_card({*font, label_text_px(cut.options), strings}, body.section(), slice,
                                         room.parts, render::linear_from_srgb(look.skin.skin_srgb));
        const glm::ivec2 low(frame.x + frame.z - margin - card.width,
                             frame.y + frame.w - covered - margin - card.height);
        cards.put(picture, std::move(card), low);
    }
}

}  // namespace picture
