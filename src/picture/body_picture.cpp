#include "picture/body_picture.hpp"

#include "core/digest.hpp"
#include "picture/description.hpp"
#include "picture/label_font.hpp"
#include "picture/outline.hpp"
#include "picture/region_pick.hpp"
#include "picture/ruler.hpp"
#include "picture/section_card.hpp"
#include "study/compared_body.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace picture {

namespace {

using document::Compare;
using document::Layer;

constexpr double most_covered = 0.75;   // of the height, by labels and what else stands above
constexpr double least_level = 0.9;     // cosine of a plane's slope
constexpr double above_cut_m = 0.03;    // left free above a cut that is seen from above
constexpr double captions_lines = 2.6;  // lines of text that a caption takes with its margins
constexpr double scale_card_lines = 8;  // lines of text that the scale of a layer is wide with its margins

/// A class is no comparison of two bodies.
document::ViewState without_class(document::ViewState view) {
    if (view.compare == Compare::everyone) view.compare = Compare::none;
    return view;
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

std::string short_caption(const core::Strings& strings, const study::Simulation& simulation, int day,
                          bool tells_weights) {
    if (!tells_weights) return caption(strings, simulation, day, false);
    const energy::BodyState& state = simulation.trajectory.days[static_cast<std::size_t>(day)].state;
    return strings.say("label.day-weight", fmt::arg("day", day), fmt::arg("weight", state.weight_kg()));
}

/// How high a body reaches whose part above a level plane is cut away.
double height_below(const geometry::Plane& plane) {
    const double upright = plane.normal.y / glm::length(plane.normal);
    return upright > least_level ? plane.point.y + above_cut_m : std::numeric_limits<double>::infinity();
}

/// Of a pane's width, for the scale of a layer.
double scale_share(double text_px, int pane_width) {
    return std::min(0.4, scale_card_lines * text_px / pane_width);
}

}  // namespace

DrawImage drawing_with(render::Renderer& renderer) {
    return [&renderer](const render::Picture& picture, render::Size size) {
        return renderer.draw_to_image(picture, size);
    };
}

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
        show_one(study, document, without_class(asked), day);
        set_captions(study.simulation(document), asked, day);
    }
    key_ = std::move(key);
    ++number_;
}

void BodyPicture::show_one(study::Study& study, const document::Document& document, const document::ViewState& view,
                           int day) {
    const energy::Person& person = document.person;
    const study::Body& now = study.body(document, day);
    const study::Body* then = study::compared_body(study, document, view, day);
    const body::Pose then_pose = view.compare == Compare::pictures ? plain_picture(view).pose : view.pose;
    now_.show(person.sex, person.height_m, view.pose, now.figure, now.version);
    if (then) then_.show(person.sex, person.height_m, then_pose, then->figure, then->version);
    field_.reset();
    now_.paint_outfit();
    if (then) then_.paint_outfit();
    sections_ = view.layer == Layer::section;
    if (sections_) {
        const body::BodyModel& model = models_.bodies[person.sex];
        now_section_.show({model, now_.topology(), now.figure, now.masses_kg, view.pose, now.version});
        if (then)
            then_section_.show({model, then_.topology(), then->figure, then->masses_kg, then_pose, then->version});
    } else if (marks_) {
        paint_marks(person.sex);
    } else if (view.layer != Layer::skin) {
        field_ = study::layer_field(study, document, view, now);
        now_.paint_values(field_->values, field_->range);
        if (then) then_.paint_values(study::layer_field(study, document, view, *then).values, field_->range);
    }
}

void BodyPicture::set_captions(const study::Simulation& simulation, const document::ViewState& view, int day) {
    const bool sizes = telling_ == Telling::sizes;
    now_caption_ = short_caption(strings_, simulation, day, sizes);
    then_caption_ =
        short_caption(strings_, simulation, std::clamp(view.reference_day, 0, simulation.last_day()), sizes);
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

void BodyPicture::show_class(study::Study& study, const document::Document& document, const document::ViewState& view,
                             int day) {
    class_.show(study, document, view, day);
    field_ = class_.field();
    sections_ = false;
    now_caption_ =
        strings_.say(view.layer == Layer::section ? "label.day-one-body" : "label.day", fmt::arg("day", day));
}

void BodyPicture::cut(const document::ViewState& view) {
    now_section_.cut(view.section);
    if (without_class(view).compare != Compare::none) then_section_.cut(now_section_.plane());
}

render::Pane BodyPicture::pane(const FigureScene& figure, const document::ViewState& asked, glm::ivec4 frame,
                               const Place& place) const {
    document::ViewState view = looking_on_section(asked);
    const CardRoom room = card_room(asked, place, frame);
    view.pan_x -= room.beside / 2 * frame.z / frame.w / view.zoom;
    const bool compares = view.compare != Compare::none;
    const double reach_m = compares ? std::max(now_.reach_m(), then_.reach_m()) : now_.reach_m();
    Framed whole = place.framed.value_or(now_.framed(reach_m));
    if (room.above > 0 && !place.framed) whole.high_m = std::min(whole.high_m, height_below(now_section_.plane()));
    // A body in a narrow pane makes room for the scale of its layer.
    const double aspect = static_cast<double>(frame.z) / frame.w, scale = scale_share(label_text_px(place), frame.z);
    const bool is_narrow = (1 - 2 * scale) * aspect < 2 * whole.reach_m / whole.high_m;
    const double left = field_ && is_narrow && view.compare != Compare::wipe ? scale : 0;
    view.pan_x += left / 2 * aspect / view.zoom;
    // The left of two stands where the button is: both stand above it.
    const double below = stand_side_by_side(view) ? place.covered_below : 0;
    view.pan_y += below;
    render::Pane pane{.scene = figure.scene(),
                      .camera = camera_of(whole, view, (1 - room.beside - left) * aspect,
                                          std::min(most_covered, place.covered_above + room.above + below)),
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
    const double scale = field_ ? scale_share(label_text_px(place), frame.z) : 0;
    beside_scale.pan_x += scale / 2 * aspect / view.zoom;
    return {.scene = class_.scene(view),
            .camera =
                class_.camera(beside_scale, (1 - scale) * aspect, place.covered_above, label_text_px(place) / frame.w),
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

render::Picture BodyPicture::picture(const DrawImage& draw, const document::ViewState& view, const Place& asked) {
    if (sections_) cut(view);
    const int width = asked.size.width, height = asked.size.height;
    Place place = asked;  // captions stand above the heads
    if (view.compare != Compare::none)
        place.covered_above = std::min(0.5, asked.covered_above + captions_lines * label_text_px(asked) / height);
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
                       asked.least_text_px,
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

}  // namespace picture
