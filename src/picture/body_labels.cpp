#include "core/digest.hpp"
#include "picture/body_picture.hpp"
#include "picture/label_font.hpp"
#include "picture/outline.hpp"
#include "picture/ruler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

// What lies over the bodies of a picture: captions, scales, rulers, names, the cards of a section.

namespace picture {

namespace {

using document::Compare;
using document::Layer;

constexpr image::Colour ghost_colour{226, 106, 44, 0};

bool has_labels(const document::ViewState& view, bool has_card, const std::string& caption) {
    return view.compare != Compare::none || view.ruler || has_card || !caption.empty();
}

}  // namespace

bool stand_side_by_side(const document::ViewState& view) {
    return view.compare == Compare::side_by_side || view.compare == Compare::expectation ||
           view.compare == Compare::pictures || view.compare == Compare::untrained;
}

double label_text_px(const BodyPicture::Place& place) {
    return std::max(text_size_px(place.size.height), place.least_text_px);
}

const image::Font* BodyPicture::font() {
    if (!font_sought_) font_ = load_picture_font();
    font_sought_ = true;
    return font_ ? &*font_ : nullptr;
}

const BodyPicture::Card& BodyPicture::keep(image::Image pixels) {
    const std::uint64_t key = core::digest<std::uint8_t>(pixels.rgba);
    cards_.push_back({std::move(pixels), key});
    return cards_.back();
}

void BodyPicture::add_ghost(render::Picture& picture, const DrawImage& draw, const document::ViewState& view,
                            const Place& place) {
    render::Pane ghost = pane(then_, view, picture.panes[0].frame, place);
    ghost.look.background = render::Background::transparent;
    ghost.look.values.reset();
    render::Pane unseen = picture.panes[0];  // keeps the place of what is drawn with the next picture
    unseen.part = {0, 0, 0, 0};
    const image::Image shape = draw(render::Picture{.panes = {unseen, ghost}, .overlays = {}}, place.size);
    const int width = std::max(1, static_cast<int>(std::lround(place.size.height / 700.0)));
    const Card& card = keep(outline(shape, width, ghost_colour));
    picture.overlays.push_back({.pixels = &card.pixels, .low = {0, 0}, .key = card.key});
}

CardRoom BodyPicture::card_room(const document::ViewState& view, const Place& place, glm::ivec4 frame) const {
    if (!sections_) return {};
    return section_card_room(now_section_.section(), view.section.site == document::SectionSite::mid_arm,
                             {.text_px = label_text_px(place),
                              .pane = {frame.z, frame.w},
                              .covered_above = place.covered_above,
                              .tells_areas = telling_ == Telling::sizes});
}

void BodyPicture::add_section_cards(render::Picture& picture, const DrawImage& draw, const document::ViewState& view,
                                    const Place& place) {
    const image::Font* font = this->font();
    if (!font) return;
    const auto margin = static_cast<int>(std::lround(label_margin_share * place.size.height));
    const bool both = stand_side_by_side(view), arm = view.section.site == document::SectionSite::mid_arm;
    const render::Look look = look_of(view);
    double px_per_m = std::numeric_limits<double>::infinity();  // so that two slices have one scale
    const auto plan = [&](std::size_t i) {
        const SectionScene& scene = both && i == 0 ? then_section_ : now_section_;
        return plan_slice(scene.section(), arm, card_room(view, place, picture.panes[i].frame).slice, px_per_m);
    };
    for (std::size_t i = 0; i < (both ? 2 : 1); ++i)
        if (const double own = plan(i).px_per_m; own > 0) px_per_m = std::min(px_per_m, own);
    for (std::size_t i = 0; i < (both ? 2 : 1); ++i) {
        const SectionScene& scene = both && i == 0 ? then_section_ : now_section_;
        const glm::ivec4 frame = picture.panes[i].frame;
        const CardRoom room = card_room(view, place, frame);
        if (room.beside + room.above == 0) continue;
        Slice slice;
        if (room.slice.width > 0) slice.plan = plan(i);
        if (slice.plan.px_per_m > 0) {
            render::Pane pane{.scene = {}, .camera = slice.plan.camera, .look = look, .frame = {}, .part = {}};
            pane.scene.cut = scene.areas();
            pane.scene.cut->alone = true;
            pane.look.background = render::Background::transparent;
            pane.frame = pane.part = {0, 0, slice.plan.size.width, slice.plan.size.height};
            slice.pixels = draw(render::Picture{.panes = {pane}, .overlays = {}}, slice.plan.size);
        }
        const Card& card = keep(section_card({*font, label_text_px(place), strings_}, scene.section(), slice,
                                             room.parts, render::linear_from_srgb(look.skin_srgb)));
        const int covered = static_cast<int>(std::lround(place.covered_above * place.size.height));
        const int low = frame.y + frame.w - covered - margin - card.pixels.height;
        const int left = frame.x + frame.z - margin - card.pixels.width;
        picture.overlays.push_back({.pixels = &card.pixels, .low = {left, low}, .key = card.key});
    }
}

void BodyPicture::add_labels(render::Picture& picture, const document::ViewState& view, const Place& place) {
    if (!has_labels(view, field_ || sections_, place.caption)) return;
    const image::Font* font = this->font();
    const int height = place.size.height;
    const auto margin = static_cast<int>(std::lround(label_margin_share * height));
    const int covered = static_cast<int>(std::lround(place.covered_above * height));
    const double text_px = label_text_px(place);
    const auto put = [&](const Card& card, glm::ivec2 low) {
        picture.overlays.push_back({.pixels = &card.pixels, .low = low, .key = card.key});
    };
    const auto put_above = [&](const std::string& text, int left) {
        const Card& card = keep(text_card(*font, text_px, {text}));
        put(card, {left, height - covered - margin - card.pixels.height});
    };
    if (view.compare == Compare::wipe) {
        const int line = std::max(1, height / 500);
        const Card& edge = keep(image::blank(line, height, {22, 24, 28, 255}));
        put(edge, {picture.panes[1].part.x - line / 2, 0});
    }
    if (!font) return;
    if (view.ruler) {
        const Framed row = class_.framed();
        const RuledBody body =
            shows_class_ ? RuledBody{row.high_m, row.reach_m}
                         : RuledBody{key_->document.person.height_m, std::max(now_.reach_m(), then_.reach_m())};
        const std::size_t rulers = view.compare == Compare::wipe ? 1 : picture.panes.size();
        for (std::size_t i = 0; i < rulers; ++i) {
            Ruler ruler = draw_ruler(*font, text_px, picture.panes[i], body);
            put(keep(std::move(ruler.pixels)), ruler.low);
        }
    }
    if (view.compare != Compare::none && view.compare != Compare::ghost && view.compare != Compare::everyone) {
        put_above(then_caption_, margin);
        const Card& card = keep(text_card(*font, text_px, {now_caption_}));
        const int left = view.compare == Compare::wipe ? place.size.width - margin - card.pixels.width
                                                       : picture.panes[1].frame.x + margin;
        put(card, {left, height - covered - margin - card.pixels.height});
    }
    if (view.compare == Compare::everyone) {
        put_above(now_caption_, margin);
        if (shows_class_)
            for (ClassScene::Label& label : class_.labels(*font, text_px, picture.panes.front()))
                put(keep(std::move(label.pixels)), label.low);
    }
    if (view.compare == Compare::none && !place.caption.empty()) put_above(place.caption, margin);
    if (view.compare == Compare::ghost)
        put_above(strings_.say("label.outline", fmt::arg("what", then_caption_)), margin);
    if (field_) {
        const auto day = fmt::arg("day", view.reference_day);
        const std::string layer = fmt::format("label.{}", core::name_of(view.layer));
        const std::vector<std::string> title{strings_.say(layer + "-1"), strings_.say(layer + "-2", day)};
        const Card& card = keep(
            scale_card({*font, text_px, strings_}, title, *field_, map_of(view.layer, view.iso_lines, field_->steps)));
        put(card, {margin, margin + static_cast<int>(std::lround(place.covered_below * height))});
    }
}

}  // namespace picture
