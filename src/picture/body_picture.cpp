#include "picture/body_picture.hpp"

#include "picture/body_labels.hpp"
#include "picture/outline.hpp"
#include "picture/picture_labels.hpp"
#include "picture/region_pick.hpp"
#include "picture/removed_part.hpp"
#include "study/compared_body.hpp"
#include "study/layer_field.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace picture {

namespace {

using document::Compare;
using document::Layer;

constexpr double most_covered = 0.75;   // of the height, by labels and anything else at the top
constexpr double least_level = 0.9;     // cosine of the slope up to which a plane counts as level
constexpr double above_cut_m = 0.03;    // kept in view above a level cut
constexpr double captions_lines = 2.6;  // height of a caption with its margins, in lines of text
constexpr image::Colour ghost_colour{226, 106, 44, 0};
constexpr double ghost_line_share = 1 / 700.0;  // of the height, to either side of the outline
constexpr double class_label_lines = 7.2;       // height of a person's label with its margins, in lines of text
constexpr double scale_card_lines = 8;          // width of a layer's scale with its margins, in heights of a line

/// `view` without a class, which is not a comparison of two bodies, and without a second layer beside a section.
document::ViewState without_class(document::ViewState view) {
    if (view.compare == Compare::everyone) view.compare = Compare::none;
    if (view.compare == Compare::layers && view.layer == Layer::section) view.compare = Compare::none;
    return view;
}

/// The view without anything that only affects the camera, for comparison of looks.
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

/// Upper limit of the body's visible part, if a level plane cuts away what is above; otherwise infinity.
double height_below(const geometry::Plane& plane) {
    const double upright = plane.normal.y / glm::length(plane.normal);
    return upright > least_level ? plane.point.y + above_cut_m : std::numeric_limits<double>::infinity();
}

/// Share of a pane's width occupied by the scale of a layer.
double scale_share(double text_px, int pane_width) {
    return std::min(0.4, scale_card_lines * text_px / pane_width);
}

/// Shows faintly what sections take away from the bodies of a picture.
void add_removed_parts(render::Picture& picture, Cards& cards, const DrawImage& draw, render::Size size) {
    std::vector<render::Pane> unseen = picture.panes;  // take the first panes, so that their cached state is kept
    for (render::Pane& pane : unseen) pane.part = {0, 0, 0, 0};
    const auto drawn = [&](bool whole) {
        std::vector<render::Pane> panes = unseen;
        for (render::Pane pane : picture.panes) {
            pane.look.background = render::Background::transparent;
            if (whole) pane.scene.cut.reset();
            panes.push_back(std::move(pane));
        }
        return draw(render::Picture{.panes = std::move(panes), .overlays = {}}, size);
    };
    cards.put(picture, removed_part(drawn(true), drawn(false)), {0, 0});
}

}  // namespace

BodyPicture::BodyPicture(const study::Models& models, const core::Strings& strings)
    : BodyPicture(models, strings, std::make_shared<SurfaceTopologies>(models)) {}

BodyPicture::BodyPicture(const study::Models& models, const core::Strings& strings,
                         const std::shared_ptr<SurfaceTopologies>& topologies)
    : models_(models), strings_(strings), now_(topologies), then_(topologies), class_(strings, topologies) {}

void BodyPicture::show(study::Study& study, const document::Document& document, const document::ViewState& asked,
                       int day) {
    Key key{document, day, without_camera(asked), std::string(strings_.language())};
    if (key_ == key) return;
    shows_class_ = asked.compare == Compare::everyone && !document.classmates.empty();
    if (shows_class_) {
        show_class(study, document, asked, day);
    } else {
        show_bodies(study, document, without_class(asked), day);
        const bool tells_volumes = asked.compare == Compare::pictures;
        captions_ = captions_of(strings_, telling_,
                                {.simulation = study.simulation(document),
                                 .view = asked,
                                 .day = day,
                                 .now_litres = tells_volumes ? now_.volume_litres() : 0,
                                 .then_litres = tells_volumes ? then_.volume_litres() : 0,
                                 .units = units_});
    }
    key_ = std::move(key);
    ++number_;
}

void BodyPicture::show_class(study::Study& study, const document::Document& document, const document::ViewState& view,
                             int day) {
    class_.show(study, document, view, day);
    field_ = class_.field();
    sections_ = false;
    captions_.now = strings_.say("label.day", fmt::arg("day", day));
}

void BodyPicture::show_bodies(study::Study& study, const document::Document& document, const document::ViewState& view,
                              int day) {
    const energy::Person& person = document.person;
    const study::Body& now = study.body(document, day);
    const study::Body* then = study::compared_body(study, document, view, day);
    const body::Pose then_pose = view.compare == Compare::pictures ? plain_picture(view).pose : view.pose;
    const auto thickness_mm = [&](const study::Body& body) -> const std::vector<float>& {
        return study.layer_values(document, {Layer::thickness}, body);
    };
    now_.show({person, now.figure, thickness_mm(now), now.version}, view);
    document::ViewState then_view = view;
    then_view.pose = then_pose;
    if (then) then_.show({person, then->figure, thickness_mm(*then), then->version}, then_view);
    sections_ = view.layer == Layer::section;
    if (sections_) {
        const body::BodyModel& model = models_.bodies[person.sex];
        now_section_.show({model, now_.topology(), now.figure, now.masses_kg, view.pose, now.version});
        if (then)
            then_section_.show({model, then_.topology(), then->figure, then->masses_kg, then_pose, then->version});
    }
    paint(study, document, view, now, then);
}

void BodyPicture::paint(study::Study& study, const document::Document& document, const document::ViewState& view,
                        const study::Body& now, const study::Body* then) {
    field_.reset();
    then_field_.reset();
    now_.paint_outfit();
    if (then) then_.paint_outfit();
    if (sections_) return;
    if (marks_) {
        now_.paint_values(mark_values(models_.bodies[document.person.sex], *marks_), 1);
    } else if (has_values(view.layer)) {
        field_ = study::layer_field(study, document, view, now);
        now_.paint_values(field_->values, field_->range);
        if (then && view.compare != Compare::layers)
            then_.paint_values(study::layer_field(study, document, view, *then).values, field_->range);
    }
    if (then && view.compare == Compare::layers) {
        document::ViewState other = view;
        other.layer = other_layer(view.layer);
        other.layer_range.reset();
        then_field_ = study::layer_field(study, document, other, *then);
        then_.paint_values(then_field_->values, then_field_->range);
    }
}

void BodyPicture::tell(Telling telling, core::UnitSystem units) {
    if (telling_ == telling && units_ == units) return;
    telling_ = telling;
    units_ = units;
    class_.tell_weights(telling == Telling::sizes, units);
    key_.reset();
}

void BodyPicture::mark_regions(const std::optional<RegionMarks>& marks) {
    if (marks_ == marks) return;
    marks_ = marks;
    key_.reset();
}

void BodyPicture::cut(const document::ViewState& view) {
    now_section_.cut(view.section);
    if (without_class(view).compare != Compare::none) then_section_.cut(now_section_.plane());
}

render::Pane BodyPicture::pane(const FigureScene& figure, const document::ViewState& asked, glm::ivec4 frame,
                               const DrawOptions& options) const {
    document::ViewState view = looking_on_section(asked);
    const CardRoom room = sections_ ? card_room(cut_bodies(asked, options), frame) : CardRoom{};
    view.pan_x -= room.beside / 2 * frame.z / frame.w / view.zoom;
    const bool compares = view.compare != Compare::none;
    const double reach_m = compares ? std::max(now_.reach_m(), then_.reach_m()) : now_.reach_m();
    Framed whole = options.framed.value_or(now_.framed(reach_m));
    if (room.above > 0 && !options.framed) whole.high_m = std::min(whole.high_m, height_below(now_section_.plane()));
    // In a narrow pane the body moves aside for the scale of its layer.
    const double aspect = static_cast<double>(frame.z) / frame.w, scale = scale_share(label_text_px(options), frame.z);
    const bool is_narrow = (1 - 2 * scale) * aspect < 2 * whole.reach_m / whole.high_m;
    const bool has_scale = field_of(figure).has_value();
    const double left = has_scale && is_narrow && view.compare != Compare::wipe ? scale : 0;
    view.pan_x += left / 2 * aspect / view.zoom;
    // Controls cover the lower edge of the left pane; both bodies move up to stay level.
    const double below = stand_side_by_side(view) ? options.covered_below : 0;
    view.pan_y += below;
    render::Pane pane{.scene = figure.scene(),
                      .camera = camera_of(whole, view, (1 - room.beside - left) * aspect,
                                          std::min(most_covered, options.covered_above + room.above + below)),
                      .look = pane_look(view, options, field_of(figure)),
                      .frame = frame,
                      .part = frame};
    if (sections_) pane.scene.cut = (&figure == &then_ ? then_section_ : now_section_).areas();
    return pane;
}

void BodyPicture::mark_person(std::optional<std::size_t> person) {
    if (marked_person_ == person) return;
    marked_person_ = person;
    class_.mark(person);
    key_.reset();
}

std::vector<render::Pane> BodyPicture::class_panes(const document::ViewState& view, const DrawOptions& options) {
    if (view.layer != Layer::section) return {class_pane(view, options)};
    // Each in a pane of their own, since each is cut by a plane of their own.
    const auto people = static_cast<int>(class_.size());
    const double text_share = label_text_px(options) / options.size.height;
    document::ViewState above_label = looking_on_section(view);
    const double below = options.covered_below + std::min(0.4, class_label_lines * text_share);
    above_label.pan_y += below;
    std::vector<render::Pane> panes;
    for (int i = 0; i < people; ++i) {
        const int left = options.size.width * i / people, right = options.size.width * (i + 1) / people;
        const glm::ivec4 frame(left, 0, right - left, options.size.height);
        panes.push_back({.scene = class_.cut_scene(static_cast<std::size_t>(i), view),
                         .camera = camera_of(class_.framed_alone(), above_label, static_cast<double>(frame.z) / frame.w,
                                             options.covered_above + below),
                         .look = pane_look(view, options, field_),
                         .frame = frame,
                         .part = frame});
    }
    return panes;
}

render::Pane BodyPicture::class_pane(const document::ViewState& view, const DrawOptions& options) const {
    const glm::ivec4 frame(0, 0, options.size.width, options.size.height);
    const double aspect = static_cast<double>(frame.z) / frame.w;
    document::ViewState beside_scale = view;
    const double scale = field_ ? scale_share(label_text_px(options), frame.z) : 0;
    beside_scale.pan_x += scale / 2 * aspect / view.zoom;
    return {.scene = class_.scene(view),
            .camera = class_.camera(beside_scale, (1 - scale) * aspect, options.covered_above,
                                    label_text_px(options) / frame.w + options.covered_below / class_label_lines),
            .look = pane_look(view, options, field_),
            .frame = frame,
            .part = frame};
}

const std::optional<study::LayerField>& BodyPicture::field_of(const FigureScene& figure) const {
    return &figure == &then_ && key_->look.compare == Compare::layers ? then_field_ : field_;
}

render::Look BodyPicture::pane_look(const document::ViewState& view, const DrawOptions& options,
                                    const std::optional<study::LayerField>& field) const {
    render::Look look = look_of(view);
    if (options.transparent) look.background = render::Background::transparent;
    if (field)
        look.values =
            map_of(&field == &then_field_ ? other_layer(view.layer) : view.layer, view.iso_lines, field->steps);
    if (marks_) look.values = region_marks_map();
    if (options.moving) {
        look.samples = 1;
        look.moving = true;
        look.most_moving_pixels = options.most_moving_pixels;
    }
    return look;
}

CutBodies BodyPicture::cut_bodies(const document::ViewState& view, const DrawOptions& options) const {
    return {now_section_, then_section_, view, options, telling_ == Telling::sizes};
}

std::vector<render::Pane> BodyPicture::panes(const document::ViewState& view, const DrawOptions& options) {
    const int width = options.size.width, height = options.size.height;
    const glm::ivec4 all(0, 0, width, height);
    if (shows_class_) return class_panes(view, options);
    if (view.compare == Compare::wipe) {
        const int edge = std::clamp(static_cast<int>(std::lround(view.wipe * width)), 0, width);
        std::vector<render::Pane> halves{pane(then_, view, all, options), pane(now_, view, all, options)};
        halves[0].part = {0, 0, edge, height};
        halves[1].part = {edge, 0, width - edge, height};
        return halves;
    }
    if (!stand_side_by_side(view)) return {pane(now_, without_class(view), all, options)};
    const int half = width / 2;
    const document::ViewState left = view.compare == Compare::pictures ? plain_picture(view) : view;
    return {pane(then_, left, {0, 0, half, height}, options),
            pane(now_, view, {half, 0, width - half, height}, options)};
}

render::Picture BodyPicture::picture(const DrawImage& draw, const document::ViewState& view,
                                     const DrawOptions& options) {
    if (sections_) cut(view);
    DrawOptions clear = options;  // keeps the heads clear of captions
    if (view.compare != Compare::none)
        clear.covered_above =
            std::min(0.5, options.covered_above + captions_lines * label_text_px(options) / options.size.height);
    render::Picture picture;
    picture.panes = panes(view, clear);
    const bool follows_camera = view.compare == Compare::ghost || view.ruler || sections_ || shows_class_;
    const LabelKey key{number_,
                       options.size,
                       options.covered_above,
                       options.covered_below,
                       view.compare == Compare::wipe ? view.wipe : 0,
                       options.least_text_px,
                       options.caption,
                       follows_camera ? std::optional(view) : std::nullopt,
                       sections_ && options.moving};
    if (labels_key_ != key) {
        cards_.clear();
        if (view.compare == Compare::ghost) add_ghost(picture, draw, view, clear);
        if (picture.panes.front().scene.cut) add_removed_parts(picture, cards_, draw, options.size);
        add_labels(picture, cards_,
                   {.strings = strings_,
                    .view = view,
                    .options = options,
                    .captions = captions_,
                    .field = field_,
                    .then_field = then_field_,
                    .ruled = ruled(),
                    .people = shows_class_ ? &class_ : nullptr});
        if (sections_) add_section_cards(picture, cards_, draw, strings_, cut_bodies(view, clear));
        labels_ = picture.overlays;
        labels_key_ = key;
    }
    picture.overlays = labels_;
    return picture;
}

RuledBody BodyPicture::ruled() const {
    const Framed row = class_.framed();
    if (shows_class_) return {row.high_m, row.reach_m};
    return {key_->document.person.height_m, std::max(now_.reach_m(), then_.reach_m())};
}

void BodyPicture::add_ghost(render::Picture& picture, const DrawImage& draw, const document::ViewState& view,
                            const DrawOptions& options) {
    render::Pane ghost = pane(then_, view, picture.panes[0].frame, options);
    ghost.look.background = render::Background::transparent;
    ghost.look.values.reset();
    render::Pane unseen = picture.panes[0];  // takes the first pane, so that its cached state is kept
    unseen.part = {0, 0, 0, 0};
    const image::Image shape = draw(render::Picture{.panes = {unseen, ghost}, .overlays = {}}, options.size);
    const int width = std::max(1, static_cast<int>(std::lround(ghost_line_share * options.size.height)));
    cards_.put(picture, outline(shape, width, ghost_colour), {0, 0});
}

std::optional<std::size_t> BodyPicture::person_at(const document::ViewState& view, const DrawOptions& options,
                                                  double across, double down) {
    if (!shows_class_ || !key_) return std::nullopt;
    const std::vector<render::Pane> shown = panes(view, options);
    if (shown.size() > 1)
        return static_cast<std::size_t>(std::clamp(across, 0.0, 0.999) * static_cast<double>(shown.size()));
    const render::Pane& pane = shown.front();
    const Ray ray = ray_through(pane.camera, static_cast<double>(pane.frame.z) / pane.frame.w, across, 1 - down);
    std::optional<std::size_t> nearest;
    double least_m = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < pane.scene.figures.size(); ++i)
        if (const auto along_m = distance_to_figure(pane.scene.figures[i], ray); along_m && *along_m < least_m) {
            least_m = *along_m;
            nearest = i;
        }
    return nearest;
}

std::optional<core::Depot> BodyPicture::region_at(const document::ViewState& view, const DrawOptions& options,
                                                  double across, double down) {
    if (shows_class_ || view.compare != Compare::none || !key_) return std::nullopt;
    const core::Sex sex = key_->document.person.sex;
    if (regions_[sex].empty()) regions_[sex] = region_of_vertices(models_.bodies[sex], *now_.topology());
    const render::Pane whole = pane(now_, view, {0, 0, options.size.width, options.size.height}, options);
    const double aspect = static_cast<double>(options.size.width) / options.size.height;
    return region_hit(whole.scene.figures.front(), regions_[sex], ray_through(whole.camera, aspect, across, 1 - down));
}

}  // namespace picture
