#include "body/legs.hpp"

#include "body/surface.hpp"
#include "core/units.hpp"
#include "support/baked_models.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <vector>

namespace {

/// The base, and bodies that are fat all over.
std::vector<std::vector<glm::vec3>> bodies(const body::BodyModel& model) {
    std::vector<std::vector<glm::vec3>> all;
    for (const double fat : {0.0, 1.0, 3.8}) {
        body::Coefficients coefficients;
        for (double& c : coefficients.fat) c = fat;
        all.push_back(body::morph(model, coefficients));
        const float soles = geometry::bounding_box(model.skin(all.back())).low.y;
        for (glm::vec3& p : all.back()) p.y -= soles;
    }
    return all;
}

}  // namespace

TEST_CASE("relaxed feet stand about hip-wide on the ground, and the height stays") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        for (const auto& positions : bodies(model)) {
            const auto closed = body::legs_closed(model, positions, positions);
            const geometry::Box before = geometry::bounding_box(model.skin(positions));
            const geometry::Box after = geometry::bounding_box(model.skin(closed));
            CHECK(after.high.y == Approx(before.high.y).margin(1e-4));
            CHECK(after.low.y == Approx(0).margin(0.001));
            const double ankle = model.joints[body::Joint::ankle].at(closed).x / after.high.y;
            CHECK(ankle > 0.045);
            CHECK(ankle < 0.075);
            CHECK(model.joints[body::Joint::ankle].at(positions).x / after.high.y > ankle + 0.02);
        }
    }
}

TEST_CASE("thighs that meet are pressed flat and do not pass through each other") {
    int pressed = 0;
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        for (const auto& positions : bodies(model)) {
            const auto closed = body::legs_closed(model, positions, positions);
            const float crown_m = geometry::bounding_box(model.base).high.y;
            for (std::size_t v = 0; v < model.skin_vertices; ++v) {
                if (model.base[v].y > 0.44F * crown_m || model.base[v].x < 0.005F) continue;
                REQUIRE(closed[v].x > 0);
                if (closed[v].x < 0.004F) ++pressed;
            }
        }
    }
    CHECK(pressed > 6);  // else nothing was tried
}

TEST_CASE("closing the legs keeps their volume") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        const auto triangles = geometry::triangulate(model.skin_quads);
        const auto all = bodies(model);
        const auto litres = [&](const std::vector<glm::vec3>& x) {
            return 1000 * geometry::enclosed_volume(x, triangles);
        };
        CHECK(litres(body::legs_closed(model, all[0], all[0])) == Approx(litres(all[0])).epsilon(0.01));
        CHECK(litres(body::legs_closed(model, all[1], all[1])) == Approx(litres(all[1])).epsilon(0.015));
    }
}
