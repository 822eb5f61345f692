#include "body/surface.hpp"

#include "core/units.hpp"
#include "support/baked_models.hpp"
#include "support/catch.hpp"

namespace {

/// Volume of the refined skin; the eyes' triangles come last and are inside it.
double skin_litres(const body::BodyModel& model, const body::SurfaceTopology& topology, const body::Surface& surface) {
    const std::span all(topology.triangles);
    return geometry::enclosed_volume(surface.positions, all.first(model.skin_quads.size() * 8)) * core::litres_per_m3;
}

}  // namespace

TEST_CASE("the smooth surface holds the volume of the measured one") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        const auto topology = body::make_surface_topology(model);
        const auto surface = body::make_surface(model, topology, model.base, body::Pose::reference);
        const double control = geometry::enclosed_volume(model.base, geometry::triangulate(model.skin_quads)) * 1000;
        CHECK(skin_litres(model, topology, surface) == Approx(control).epsilon(0.001));
        for (const auto& n : surface.normals) REQUIRE(glm::length(n) == Approx(1).margin(1e-4));
    }
}

TEST_CASE("the relaxed stance brings the hands to the body and leaves the head where it is") {
    const auto& model = baked_model(core::Sex::male);
    const auto topology = body::make_surface_topology(model);
    const auto out = body::make_surface(model, topology, model.base, body::Pose::reference);
    const auto in = body::make_surface(model, topology, model.base, body::Pose::relaxed);
    const auto reach = [](const body::Surface& s) { return geometry::bounding_box(s.positions).high.x; };
    CHECK(reach(in) < 0.75F * reach(out));
    CHECK(skin_litres(model, topology, in) == Approx(skin_litres(model, topology, out)).epsilon(0.02));
    for (std::size_t v = 0; v < model.base.size(); ++v)
        if (model.parts[body::Part::clavicle_turn][v] == 0 && model.parts[body::Part::neck][v] == 0 &&
            model.base[v].y > 1.65F && std::abs(model.base[v].x) < 0.3F)
            REQUIRE(glm::length(in.positions[v] - out.positions[v]) < 1e-3F);
}

TEST_CASE("paint tells eyes from skin and covers the hips") {
    const auto& model = baked_model(core::Sex::female);
    const auto topology = body::make_surface_topology(model);
    REQUIRE(topology.paint.size() == topology.refine.rows());
    const auto surface = body::make_surface(model, topology, model.base, body::Pose::reference);
    int pupils = 0, covered = 0;
    for (std::size_t v = 0; v < topology.paint.size(); ++v) {
        if (topology.paint[v].y > 0.95F) ++pupils;
        if (topology.paint[v].x > 0) {
            ++covered;
            CHECK(surface.positions[v].y > 0.3F);  // no cloth on the shanks
            CHECK(surface.positions[v].y < 1.45F);
        }
    }
    CHECK(pupils > 4);
    CHECK(covered > 1000);
}

TEST_CASE("refinement keeps the creases of lips, lids and nails where they are") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        const auto topology = body::make_surface_topology(model);
        const auto surface = body::make_surface(model, topology, model.base, body::Pose::reference);
        // The skin is creased at a vertex if the mean of its face normals is short.
        const auto triangles = geometry::triangulate(model.skin_quads);
        std::vector<glm::vec3> sum(model.skin_vertices, glm::vec3(0));
        std::vector<float> faces(model.skin_vertices, 0);
        for (const auto& [a, b, c] : triangles) {
            const glm::vec3 normal =
                glm::normalize(glm::cross(model.base[b] - model.base[a], model.base[c] - model.base[a]));
            for (const auto v : {a, b, c}) {
                sum[v] += normal;
                ++faces[v];
            }
        }
        int creased = 0;
        double moved_m = 0, farthest_m = 0;
        for (std::uint32_t v = 0; v < model.skin_vertices; ++v) {
            if (glm::length(sum[v]) > 0.75F * faces[v]) continue;
            ++creased;
            const double moved = glm::distance(surface.positions[v], model.base[v]);
            moved_m += moved;
            farthest_m = std::max(farthest_m, moved);
        }
        CAPTURE(core::name_of(sex), creased, farthest_m);
        REQUIRE(creased > 100);
        CHECK(moved_m / creased < 0.0008);
        CHECK(farthest_m < 0.004);
    }
}

TEST_CASE("hair covers the scalp and the brows, and neither eyes, ears nor anything below the neck") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        const auto topology = body::make_surface_topology(model);
        const auto surface = body::make_surface(model, topology, model.base, body::Pose::reference);
        const float crown_m = geometry::bounding_box(surface.positions).high.y;
        constexpr float hairline = -0.1F;
        int scalp = 0, brows = 0;
        for (std::size_t v = 0; v < topology.paint.size(); ++v) {
            if (topology.paint[v].y > -1.5F) {
                CHECK(topology.shaven_paint[v] == topology.paint[v]);
                continue;
            }
            const glm::vec3& p = surface.positions[v];
            if (topology.shaven_paint[v].x < hairline) {
                ++brows;
                CHECK(p.y < crown_m - 0.06F);
                CHECK(p.z > 0.05F);
            } else if (topology.paint[v].x < hairline) {
                ++scalp;
                CHECK(p.y > crown_m - 0.22F);
            }
            if (p.y > crown_m - 0.03F) CHECK(topology.paint[v].x < hairline);
            if (p.y < crown_m - 0.24F) CHECK(topology.paint[v].x > hairline);
        }
        CHECK(scalp > 500);
        CHECK(brows > 30);
    }
}
