#include "picture/figure_scene.hpp"

#include "body/paint.hpp"
#include "core/digest.hpp"
#include "core/units.hpp"
#include "picture/outside_view.hpp"
#include "render/skin_tones.hpp"
#include "shape/definition.hpp"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace picture {

namespace {

// The upright cylinder by which a figure is framed, as shares of height. It widens in steps, so that all days of a
// person, and all directions, have the same scale.
constexpr double usual_reach = 0.28;
constexpr double reach_step = 0.04;
constexpr double half_depth = 0.12;  // of the trunk: the part closest to the camera at full height

double framed_reach_m(double height_m, const geometry::Box& box) {
    const glm::vec3 reach = glm::max(glm::abs(box.low), glm::abs(box.high));
    const double steps = std::ceil(std::max(reach.x, reach.z) / (reach_step * height_m));
    return height_m * std::max(usual_reach, steps * reach_step);
}

/// How much of the hair is grey: about half at 50, as in surveys (Panhard et al. 2012, Br J Dermatol 167:865), by eye.
float grey_share(double age_years) {
    return 0.9F * glm::smoothstep(35.0F, 75.0F, static_cast<float>(age_years));
}

}  // namespace

std::shared_ptr<const body::SurfaceTopology> SurfaceTopologies::of(core::Sex sex) {
    if (!made_[sex]) made_[sex] = std::make_shared<body::SurfaceTopology>(body::make_surface_topology(model(sex)));
    return made_[sex];
}

void FigureScene::show(const Subject& subject, const document::ViewState& view) {
    show(subject, view.pose);
    hair_ = view.hair == document::Hair::short_cut;
}

void FigureScene::show(const Subject& subject, body::Pose pose) {
    const energy::Person& person = subject.person;
    const Key key{person.sex, person.height_m, pose, subject.version};
    hair_ = true;
    if (key_ == key) return;
    const body::BodyModel& model = topologies_->model(person.sex);
    const body::SurfaceTopology& topology = *topologies_->of(person.sex);
    body::Raise muscles;
    if (!subject.thickness_mm.empty())
        muscles = shape::definition_of(model, topology, subject.figure, subject.thickness_mm);
    surface_ = body::make_surface(model, topology, subject.figure.positions, pose, muscles);
    grey_ = grey_share(person.age_years);
    const geometry::Box box = geometry::bounding_box(surface_.positions);
    reach_m_ = framed_reach_m(person.height_m, box);
    half_width_m_ = std::max(-box.low.x, box.high.x);
    key_ = key;
    shape_ = core::digest<glm::vec3>(surface_.positions);
}

render::Scene FigureScene::scene() const {
    const body::SurfaceTopology& topology = *topologies_->of(key_->sex);
    const std::vector<glm::vec2>& plain = hair_ ? topology.paint : topology.shaven_paint;
    return {.figures = {{.positions = surface_.positions,
                         .normals = surface_.normals,
                         .paint = painted_.empty() ? std::span<const glm::vec2>(plain) : painted_,
                         .triangles = topology.triangles,
                         .coarse_triangles = topology.coarse_triangles,
                         .topology = 1 + static_cast<std::uint64_t>(key_->sex),
                         .shape = shape_,
                         .painted = painted_.empty() ? std::uint64_t{hair_ ? 0U : 1U} : painting_,
                         .grey = grey_}}};
}

namespace {

constexpr float seam_range_m = 0.03F;  // as in shaders/values.frag.glsl

}  // namespace

void FigureScene::paint_values(std::span<const float> values, double range) {
    const body::SurfaceTopology& topology = *topologies_->of(key_->sex);
    values_ = geometry::apply<float>(topology.refine, values);
    scale_values(range);
}

void FigureScene::scale_values(double range) {
    painted_ = topology()->paint;
    for (std::size_t v = 0; v < painted_.size(); ++v) {
        if (!body::is_eye(painted_[v]))
            painted_[v].y = body::plain_skin - std::clamp(painted_[v].x / seam_range_m, -1.0F, 1.0F);
        painted_[v].x = std::clamp(values_[v] / static_cast<float>(range), -1.0F, 1.0F);
    }
    painting_ = core::digest<glm::vec2>(painted_);
}

void FigureScene::paint_outfit() {
    painted_.clear();
}

double FigureScene::volume_litres() const {
    return core::litres_per_m3 * geometry::enclosed_volume(surface_.positions, topology()->triangles);
}

Framed FigureScene::framed(double reach_m) const {
    return {.reach_m = reach_m, .low_m = 0, .high_m = key_->height_m, .half_depth_m = half_depth * key_->height_m};
}

namespace {

constexpr double full_frame_height_mm = 36;  // of a full-frame camera in portrait orientation
constexpr double close_rad = 1e-8;
constexpr double steepest_aim_rad = 1.5;

double field_of_view_rad(const document::ViewState& view) {
    return view.lens_mm ? 2 * std::atan(full_frame_height_mm / 2 / *view.lens_mm) : render::portrait_field_of_view_rad;
}

/// The pitch at which the camera that frames the body is at the height that the view specifies.
double aimed_pitch_rad(const document::ViewState& view, glm::vec3 low, glm::vec3 high, double aspect) {
    const double height_m = *view.camera_height_cm / core::cm_per_m;
    const auto excess_m = [&](double pitch_rad) {
        const auto camera = render::framing(low, high, {0, pitch_rad}, aspect, field_of_view_rad(view));
        return camera.target.y + camera.distance_m * std::sin(pitch_rad) - height_m;
    };
    const auto are_close = [](double under_rad, double over_rad) { return over_rad - under_rad <= close_rad; };
    const double under_m = excess_m(-steepest_aim_rad), over_m = excess_m(steepest_aim_rad);
    if (under_m >= 0) return -steepest_aim_rad;
    if (over_m <= 0) return steepest_aim_rad;
    std::uintmax_t most_steps = 100;
    return boost::math::tools::toms748_solve(excess_m, -steepest_aim_rad, steepest_aim_rad, under_m, over_m, are_close,
                                             most_steps)
        .first;
}

}  // namespace

render::Camera camera_of(const Framed& framed, const document::ViewState& view, double aspect, double covered_above) {
    const double free_share = 1 - covered_above;
    const double yaw_rad = direction_of(view).yaw_rad;
    const double sin_yaw = std::sin(yaw_rad);
    const double cos_yaw = std::cos(yaw_rad);
    const glm::vec3 right(cos_yaw, 0, -sin_yaw);
    const glm::vec3 towards_camera(sin_yaw, 0, cos_yaw);

    // Framed from the front, then rotated: a cylinder looks the same from all sides.
    const glm::vec3 low(-framed.reach_m, framed.low_m, -framed.half_depth_m);
    const glm::vec3 high(framed.reach_m, framed.high_m, framed.half_depth_m);
    const double pitch_rad =
        view.camera_height_cm ? aimed_pitch_rad(view, low, high, aspect / free_share) : direction_of(view).pitch_rad;
    render::Camera camera = render::framing(low, high, {0, pitch_rad}, aspect / free_share, field_of_view_rad(view));
    camera.yaw_rad = yaw_rad;
    camera.target = right * camera.target.x + glm::vec3(0, camera.target.y, 0) + towards_camera * camera.target.z;
    camera.distance_m /= free_share;

    const double picture_height_m = 2 * camera.distance_m * std::tan(camera.vertical_field_of_view_rad / 2);
    const glm::vec3 up =
        glm::vec3(0, std::cos(pitch_rad), 0) - towards_camera * static_cast<float>(std::sin(pitch_rad));
    const double shift_up = view.pan_y - covered_above / 2;
    camera.target -= right * static_cast<float>(view.pan_x * picture_height_m) +
                     up * static_cast<float>(shift_up * picture_height_m);
    camera.distance_m /= view.zoom;
    camera.orthographic = view.projection == document::Projection::orthographic;
    return kept_outside(camera, framed);
}

render::Look look_of(const document::ViewState& view) {
    static constexpr core::EnumArray<document::Background, render::Background> backgrounds{
        {{render::Background::studio, render::Background::white, render::Background::dark}}};
    static constexpr core::EnumArray<document::LightFrom, glm::vec2> directions_deg{{{
        {render::studio_light.azimuth_deg, render::studio_light.elevation_deg},
        {-8, 22},
        {-82, 18},
        {-12, 62},
    }}};
    return {.background = backgrounds[view.background],
            .samples = view.samples,
            .skin = view.skin == document::Skin::clay ? render::clay : render::monk_skin(static_cast<int>(view.skin)),
            .light = {.azimuth_deg = directions_deg[view.light].x,
                      .elevation_deg = directions_deg[view.light].y,
                      .hardness = static_cast<float>(view.light_hardness)},
            .grid = view.grid,
            .values = {}};
}

}  // namespace picture
