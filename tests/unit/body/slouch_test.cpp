#include "body/slouch.hpp"

#include "body/surface.hpp"
#include "support/baked_models.hpp"
#include "support/catch.hpp"

#include <cmath>

TEST_CASE("a body that slouches is the same body: its volume and height stay, its belly comes forward") {
    for (const core::Sex sex : core::all_values<core::Sex>()) {
        const body::BodyModel& model = baked_model(sex);
        const auto skin = geometry::triangulate(model.skin_quads);
        const auto in_pose = [&](body::Pose pose) { return body::posed(model, model.base, model.base, pose); };
        const auto upright = in_pose(body::Pose::relaxed), slouched = in_pose(body::Pose::slouched);
        const double volume = geometry::enclosed_volume(upright, skin);
        CHECK(geometry::enclosed_volume(slouched, skin) == Approx(volume).epsilon(0.0003));
        double belly = 0, shoulders = 0;
        const float height = geometry::bounding_box(upright).high.y;
        for (std::size_t v = 0; v < upright.size(); ++v) {
            CHECK(slouched[v].x == upright[v].x);
            CHECK(slouched[v].y == upright[v].y);
            const double share = upright[v].y / height, moved = slouched[v].z - upright[v].z;
            if (std::abs(share - 0.56) < 0.01) belly = moved;
            if (std::abs(share - 0.78) < 0.01) shoulders = moved;
        }
        CHECK(belly > 0.06);
        CHECK(shoulders < 0);
    }
}
