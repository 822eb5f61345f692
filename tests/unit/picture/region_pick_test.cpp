#include "picture/region_pick.hpp"

#include "render/camera.hpp"
#include "support/baked_models.hpp"
#include "support/catch.hpp"

#include <set>

namespace {

/// A body in the model's own shape, ready to be drawn.
struct Standing {
    body::SurfaceTopology topology;
    body::Surface surface;
    std::vector<core::Depot> regions;
    render::Figure figure;
    float height_m;

    explicit Standing(core::Sex sex) {
        const body::BodyModel& model = baked_model(sex);
        topology = body::make_surface_topology(model);
        surface = body::make_surface(model, topology, model.base, body::Pose::relaxed);
        regions = picture::region_of_vertices(model, topology);
        figure = {.positions = surface.positions,
                  .normals = surface.normals,
                  .paint = {},
                  .triangles = topology.triangles,
                  .coarse_triangles = {}};
        height_m = geometry::bounding_box(surface.positions).high.y;
    }

    /// The region hit from the front (or back) at a fraction of the body's height, and this far to its left, m.
    std::optional<core::Depot> hit(double up, double left_m, bool from_behind = false) const {
        const double side = from_behind ? -1 : 1;
        return picture::region_hit(figure, regions, {{left_m, up * height_m, side * 5}, {0, 0, -side}});
    }

    /// The first region hit at a height, going from the body's middle to its left.
    std::optional<core::Depot> hit_somewhere(double up) const {
        for (double left_m = 0; left_m < 0.5; left_m += 0.01)
            if (const auto region = hit(up, left_m)) return region;
        return std::nullopt;
    }
};

}  // namespace

TEST_CASE("a tap on the body finds the region that lies there") {
    for (const core::Sex sex : core::all_values<core::Sex>()) {
        const Standing body(sex);
        CHECK(body.hit(0.93, 0.0) == core::Depot::face_neck);
        CHECK(body.hit(0.74, 0.08) == core::Depot::chest);
        CHECK(body.hit(0.60, 0.03) == core::Depot::abdomen);
        CHECK(body.hit_somewhere(0.40) == core::Depot::thighs);
        CHECK(body.hit_somewhere(0.18) == core::Depot::calves);
        CHECK(body.hit(0.76, 0.03, true) == core::Depot::upper_back);
        CHECK(body.hit(0.50, 0.08, true) == core::Depot::buttocks);
        CHECK_FALSE(body.hit(0.60, 0.9));
        CHECK_FALSE(body.hit(1.2, 0));
    }
}

TEST_CASE("every region under the skin can be tapped from the front or from behind", "[walk]") {
    const Standing body(core::Sex::female);
    std::set<core::Depot> found;
    for (double up = 0.02; up < 1; up += 0.02)
        for (double left = -0.6; left < 0.6; left += 0.02)
            for (const bool behind : {false, true})
                if (const auto region = body.hit(up, left, behind)) found.insert(*region);
    CHECK(found.size() == core::enum_count<core::Depot> - 1);
    CHECK(found.count(core::Depot::visceral) == 0);
}

TEST_CASE("a ray through a place of the picture meets what is drawn there") {
    render::Camera camera;
    camera.yaw_rad = 0.6;
    camera.pitch_rad = 0.2;
    for (const bool flat : {false, true}) {
        camera.orthographic = flat;
        const picture::Ray middle = picture::ray_through(camera, 1.5, 0.5, 0.5);
        const glm::dvec3 at = middle.from + middle.direction * camera.distance_m;
        CHECK(glm::length(at - glm::dvec3(camera.target)) < 1e-6);
        const picture::Ray corner = picture::ray_through(camera, 1.5, 1, 1);
        const auto clip = render::clip_from_world(camera, 1.5, glm::vec3(-1), glm::vec3(1));
        const glm::vec4 p = clip * glm::vec4(glm::vec3(corner.from + corner.direction * camera.distance_m), 1);
        CHECK(p.x / p.w == Approx(1).margin(1e-4));
        CHECK(p.y / p.w == Approx(1).margin(1e-4));
    }
}
