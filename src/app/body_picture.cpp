#include "app/body_picture.hpp"

#include "app/compared_body.hpp"
#include "app/interface_font.hpp"
#include "app/outline.hpp"
#include "app/region_pick.hpp"
#include "app/ruler.hpp"
#include "app/section_card.hpp"
#include "core/digest.hpp"
#include "output/description.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

using document::Compare;
using document::Layer;

constexpr double captions_lines = 2.6;      // lines of text that a caption takes with its margins
constexpr double margin_share = 0.02;       // of the height, between labels and the picture's edges
constexpr double scale_card_lines = 8;      // lines of text that the scale of a layer is wide with its margins
constexpr double widest_card_share = 0.58;  // of a pane, for a section's card beside the body
constexpr double highest_card_share = 0.4;  // of a pane, for one above it
constexpr image::Colour ghost_colour{226, 106, 44, 0};

/// A class is no comparison of two bodies.
document::ViewState without_class(document::ViewState view) {
    if (view.compare == Compare::everyone) view.compare = Compare::none;
    return view;
}

bool stand_side_by_side(const document::ViewState& view) {
    return view.compare == Compare::side_by_side || view.compare == Compare::expectation ||
           view.compare == Compare::pictures || view.compare == Compare::untrained;
}

/// What a view looks like, whatever its camera.
document::ViewState without_camera(document::ViewState view) {
    const document::ViewState plain;
    view.view = plain.view;
    view.yaw_deg = plain.yaw_deg;
    view.pitch_deg = plain.pitch_deg;
    view.zoom = plain.zoom;
    view.pan_x = plain.pan_x;
    view.pan_y = plain.pan_y;
    view.camera_height_cm = plain.camera_height_cm;
    view.lens_mm = plain.lens_mm;
    view.wipe = plain.wipe;
    view.section = plain.section;
    view.day = plain.day;
    return view;
}

std::string caption(const core::Strings& strings, const document::Simulation& simulation, int day, bool tells_weights) {
    if (!tells_weights) return output::caption(strings, simulation, day, false);
    const energy::BodyState& state = simulation.trajectory.days[static_cast<std::size_t>(day)].state;
    return strings.say("label.day-weight", fmt::arg("day", day), fmt::arg("weight", state.weight_kg()));
}

/// Of a pane's width, for the scale of a layer.
double scale_share(render::Size picture, int pane_width) {
    return std::min(0.4, scale_card_lines * text_size_px(picture.height) / pane_width);
}

}  // namespace

BodyPicture::BodyPicture(const document::Models& models, const core::Strings& strings)
    : BodyPicture(models, strings, std::make_shared<SurfaceTopologies>(models)) {}

BodyPicture::BodyPicture(const document::Models& models, const core::Strings& strings,
                         const std::shared_ptr<SurfaceTopologies>& topologies)
    : models_(models), strings_(strings), now_(topologies), then_(topologies), class_(models, strings, topologies) {}

void BodyPicture::show(const document::Document& document, const document::Simulation& simulation,
                       const document::ViewState& asked, int day, const shape::Figure& figure, unsigned long version) {
    Key key{document, day, version, without_camera(asked), std::string(strings_.language())};
    if (key_ == key) return;
    shows_class_ = asked.compare == Compare::everyone && !document.classmates.empty();
    if (shows_class_) {
        show_class(document, asked, day);
        key_ = std::move(key);
        ++number_;
        return;
    }
    const document::ViewState view = without_class(asked);
    const energy::Person& person = document.person;
    const auto then = compared_body({models_, document, simulation, view, day});
    const auto on_day = static_cast<std::size_t>(day);
    const body::Pose then_pose = view.compare == Compare::pictures ? plain_picture(view).pose : view.pose;
    now_.show(person.sex, person.height_m, view.pose, figure, version);
    if (then) then_.show(person.sex, person.height_m, then_pose, then->figure, ++number_ + (1UL << 40U));
    field_.reset();
    now_.paint_outfit();
    if (then) then_.paint_outfit();
    sections_ = view.layer == Layer::section;
    if (sections_) {
        const body::BodyModel& model = models_.bodies[person.sex];
        now_section_.show({model, now_.topology(), figure, simulation.depots[on_day], view.pose, version});
        if (then) then_section_.show({model, then_.topology(), then->figure, then->masses_kg, then_pose, number_});
    } else if (marks_) {
        paint_marks(person.sex);
    } else if (view.layer != Layer::skin) {
        const auto field_of = [&](const shape::Figure& f, const depots::DepotMasses& masses_kg) {
            return layer_field(models_, document, simulation, view, {f, masses_kg});
        };
        field_ = field_of(figure, simulation.depots[on_day]);
        now_.paint_values(field_->mm, field_->range_mm);
        if (then) then_.paint_values(field_of(then->figure, then->masses_kg).mm, field_->range_mm);
    }
    set_captions(simulation, asked, day);
    key_ = std::move(key);
    ++number_;
}

void BodyPicture::set_captions(const document::Simulation& simulation, const document::ViewState& view, int day) {
    const bool sizes = telling_ == Telling::sizes;
    now_caption_ = caption(strings_, simulation, day, sizes);
    then_caption_ = caption(strings_, simulation, std::clamp(view.reference_day, 0, simulation.last_day()), sizes);
    if (view.compare == Compare::expectation) {
        then_caption_ = strings_.say("label.expected");
        now_caption_ = strings_.say("label.happens");
    }
    if (view.compare == Compare::pictures) {
        const double then_l = then_.volume_litres(), now_l = now_.volume_litres();
        const auto numbered = [&](int number) {
            return strings_.say("label.picture-alone", fmt::arg("number", number));
        };
        then_caption_ =
            sizes ? strings_.say("label.picture", fmt::arg("number", 1), fmt::arg("litres", then_l)) : numbered(1);
        now_caption_ =
            sizes ? strings_.say("label.picture", fmt::arg("number", 2), fmt::arg("litres", now_l)) : numbered(2);
        if (telling_ == Telling::changes)
            now_caption_ += " · " + strings_.say("label.picture-apart", fmt::arg("litres", std::abs(now_l - then_l)));
    }
    if (view.compare == Compare::untrained) {
        then_caption_ = strings_.say("label.untrained");
        now_caption_ = strings_.say("label.trained");
    }
    if (view.compare == Compare::everyone) now_caption_ = strings_.say("label.empty-class");
}

void BodyPicture::tell(Telling telling) {
    if (telling_ == telling) return;
    telling_ = telling;
    class_.tell_weights(telling == Telling::sizes);
    key_.reset();
}

void BodyPicture::show_class(const document::Document& document, const document::ViewState& view, int day) {
    class_.show(document, view, day);
    field_ = class_.field();
    sections_ = false;
    now_caption_ =
        strings_.say(view.layer == Layer::section ? "label.day-one-body" : "label.day", fmt::arg("day", day));
}

const image::Font* BodyPicture::font() {
    if (!font_sought_) font_ = load_picture_font();
    font_sought_ = true;
    return font_ ? &*font_ : nullptr;
}

void BodyPicture::cut(const document::ViewState& view) {
    now_section_.cut(view.section);
    if (without_class(view).compare != Compare::none) then_section_.cut(now_section_.plane());
}

render::Pane BodyPicture::pane(const FigureScene& figure, const document::ViewState& asked, glm::ivec4 frame,
                               const Place& place) const {
    document::ViewState view = looking_on_section(asked);
    const CardRoom room = card_room(place.size, frame);
    view.pan_x -= room.beside / 2 * frame.z / frame.w / view.zoom;
    const bool compares = view.compare != Compare::none;
    const double reach_m = compares ? std::max(now_.reach_m(), then_.reach_m()) : now_.reach_m();
    const Framed whole = place.framed.value_or(now_.framed(reach_m));
    // A body in a narrow pane makes room for the scale of its layer.
    const double aspect = static_cast<double>(frame.z) / frame.w, scale = scale_share(place.size, frame.z);
    const bool is_narrow = (1 - 2 * scale) * aspect < 2 * whole.reach_m / whole.high_m;
    const double left = field_ && is_narrow && view.compare != Compare::wipe ? scale : 0;
    view.pan_x += left / 2 * aspect / view.zoom;
    // The left of two stands where the button is: both stand above it.
    const double below = stand_side_by_side(view) ? place.covered_below : 0;
    view.pan_y += below;
    render::Pane pane{.scene = figure.scene(),
                      .camera = camera_of(whole, view, (1 - room.beside - left) * aspect,
                                          std::min(0.7, place.covered_above + room.above + below)),
                      .look = pane_look(view, place),
                      .frame = frame,
                      .part = frame};
    if (sections_) pane.scene.cut = (&figure == &then_ ? then_section_ : now_section_).areas();
    return pane;
}

render::Pane BodyPicture::class_pane(const document::ViewState& view, const Place& place) const {
    const glm::ivec4 frame(0, 0, place.size.width, place.size.height);
    const double aspect = static_cast<double>(frame.z) / frame.w;
    document::ViewState beside_scale = view;
    const double scale = field_ ? scale_share(place.size, frame.z) : 0;
    beside_scale.pan_x += scale / 2 * aspect / view.zoom;
    return {.scene = class_.scene(view),
            .camera = class_.camera(beside_scale, (1 - scale) * aspect, place.covered_above, frame.w),
            .look = pane_look(view, place),
            .frame = frame,
            .part = frame};
}

render::Look BodyPicture::pane_look(const document::ViewState& view, const Place& place) const {
    render::Look look = look_of(view);
    if (place.transparent) look.background = render::Background::transparent;
    if (field_) look.values = map_of(view.layer, view.iso_lines, field_->steps);
    if (marks_) look.values = region_marks_map();
    if (place.moving) {
        look.samples = 1;
        look.moving = true;
        look.most_moving_pixels = place.most_moving_pixels;
    }
    return look;
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

/// Beside the body with its slice where there is width; without the slice above it; with the areas alone; not at all.
BodyPicture::CardRoom BodyPicture::card_room(render::Size picture, glm::ivec4 frame) const {
    if (!sections_) return {};
    const double text_px = text_size_px(picture.height), margins = 2 * margin_share * picture.height;
    const double width = section_card_width(text_px) + margins;
    if (width < widest_card_share * frame.z) return {.beside = width / frame.z, .above = 0, .legend = true};
    for (const bool legend : {true, false}) {
        const double height = section_card_height(text_px, now_section_.section(), legend) + margins / 2;
        if (width <= frame.z && height < highest_card_share * frame.w)
            return {.beside = 0, .above = height / frame.w, .legend = legend};
    }
    return {};
}

void BodyPicture::add_section_cards(render::Picture& picture, const DrawImage& draw, const document::ViewState& view,
                                    const Place& place) {
    if (view.compare == Compare::none && !view.ruler && !field_ && !sections_ && place.caption.empty()) return;
    const image::Font* font = this->font();
    if (!font) return;
    const double text_px = text_size_px(place.size.height);
    const auto margin = static_cast<int>(std::lround(margin_share * place.size.height));
    const bool both = stand_side_by_side(view);
    for (std::size_t i = 0; i < (both ? 2 : 1); ++i) {
        const SectionScene& scene = both && i == 0 ? then_section_ : now_section_;
        const glm::ivec4 frame = picture.panes[i].frame;
        const CardRoom room = card_room(place.size, frame);
        if (room.beside + room.above == 0) continue;
        const render::Look look = look_of(view);
        Slice slice;
        if (room.beside > 0) {
            const int side = section_card_width(text_px) - 2 * margin;
            slice.plan = plan_slice(scene.section(), view.section.site == document::SectionSite::mid_arm, {side, side});
        }
        if (slice.plan.px_per_m > 0) {
            render::Pane pane{.scene = {}, .camera = slice.plan.camera, .look = look, .frame = {}, .part = {}};
            pane.scene.cut = scene.areas();
            pane.scene.cut->alone = true;
            pane.look.background = render::Background::transparent;
            pane.frame = pane.part = {0, 0, slice.plan.size.width, slice.plan.size.height};
            slice.pixels = draw(render::Picture{.panes = {pane}, .overlays = {}}, slice.plan.size);
        }
        const std::optional skin = room.legend ? std::optional(render::linear_from_srgb(look.skin_srgb)) : std::nullopt;
        const Card& card = keep(section_card({*font, text_px, strings_}, scene.section(), slice, skin));
        const int covered = static_cast<int>(std::lround(place.covered_above * place.size.height));
        const int low = frame.y + frame.w - covered - margin - card.pixels.height;
        const int left = frame.x + frame.z - margin - card.pixels.width;
        picture.overlays.push_back({.pixels = &card.pixels, .low = {left, low}, .key = card.key});
    }
}

void BodyPicture::add_labels(render::Picture& picture, const document::ViewState& view, const Place& place) {
    if (view.compare == Compare::none && !view.ruler && !field_ && !sections_ && place.caption.empty()) return;
    const image::Font* font = this->font();
    const int height = place.size.height;
    const auto margin = static_cast<int>(std::lround(margin_share * height));
    const int covered = static_cast<int>(std::lround(place.covered_above * height));
    const double text_px = text_size_px(height);
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
        const std::vector<std::string> title =
            view.layer == Layer::thickness
                ? std::vector<std::string>{strings_.say("label.thickness-1"), strings_.say("label.thickness-2")}
                : std::vector<std::string>{strings_.say("label.change-1"),
                                           strings_.say("label.change-2", fmt::arg("day", view.reference_day))};
        const Card& card = keep(
            scale_card({*font, text_px, strings_}, title, *field_, map_of(view.layer, view.iso_lines, field_->steps)));
        put(card, {margin, margin + static_cast<int>(std::lround(place.covered_below * height))});
    }
}

render::Picture BodyPicture::picture(const DrawImage& draw, const document::ViewState& view, const Place& asked) {
    if (sections_) cut(view);
    const int width = asked.size.width, height = asked.size.height;
    Place place = asked;  // captions stand above the heads
    if (view.compare != Compare::none)
        place.covered_above = std::min(0.5, asked.covered_above + captions_lines * text_size_px(height) / height);
    const glm::ivec4 all(0, 0, width, height);
    render::Picture picture;
    if (shows_class_) {
        picture.panes = {class_pane(view, place)};
    } else if (view.compare == Compare::wipe) {
        const int edge = std::clamp(static_cast<int>(std::lround(view.wipe * width)), 0, width);
        picture.panes = {pane(then_, view, all, place), pane(now_, view, all, place)};
        picture.panes[0].part = {0, 0, edge, height};
        picture.panes[1].part = {edge, 0, width - edge, height};
    } else if (stand_side_by_side(view)) {
        const int half = width / 2;
        const document::ViewState left = view.compare == Compare::pictures ? plain_picture(view) : view;
        picture.panes = {pane(then_, left, {0, 0, half, height}, place),
                         pane(now_, view, {half, 0, width - half, height}, place)};
    } else {
        picture.panes = {pane(now_, without_class(view), all, place)};
    }
    const bool ghost = view.compare == Compare::ghost;
    const bool follows_camera = ghost || view.ruler || sections_ || shows_class_;
    const LabelKey key{number_,
                       place.size,
                       asked.covered_above,
                       asked.covered_below,
                       view.compare == Compare::wipe ? view.wipe : 0,
                       asked.caption,
                       follows_camera ? std::optional(view) : std::nullopt};
    if (labels_key_ != key) {
        cards_.clear();
        if (ghost) add_ghost(picture, draw, view, place);
        add_labels(picture, view, asked);
        if (sections_) add_section_cards(picture, draw, view, place);
        labels_ = picture.overlays;
        labels_key_ = key;
    }
    picture.overlays = labels_;
    return picture;
}

}  // namespace app
