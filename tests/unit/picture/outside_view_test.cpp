#include "picture/outside_view.hpp"

#include "render/camera.hpp"
#include "support/catch.hpp"

#include <cmath>

namespace {

constexpr picture::Framed standing{.reach_m = 0.5, .low_m = 0, .high_m = 1.75, .half_depth_m = 0.2};

bool is_within(glm::dvec3 eye) {
    return std::hypot(eye.x, eye.z) < standing.reach_m && eye.y > standing.low_m && eye.y < standing.high_m;
}

}  // namespace

TEST_CASE("the eye stays outside the body, whatever zoom, pitch, lens, projection and shift") {
    int narrowed = 0;
    for (const double zoom : {1.0, 2.5, 4.0, 8.0})
        for (const double pitch_deg : {-60.0, 0.0, 35.0, 70.0, 88.0})
            for (const double lens_mm : {14.0, 28.0, 80.0, 300.0})
                for (const double pan : {-0.4, 0.0, 0.3})
                    for (const auto projection : core::all_values<document::Projection>()) {
                        document::ViewState view;
                        view.zoom = zoom;
                        view.pitch_deg = pitch_deg;
                        view.yaw_deg = 20;
                        view.lens_mm = lens_mm;
                        view.pan_x = view.pan_y = pan;
                        view.projection = projection;
                        const render::Camera camera = picture::camera_of(standing, view, 0.8, 0);
                        CAPTURE(zoom, pitch_deg, lens_mm, pan);
                        CHECK(!is_within(render::camera_frame(camera).eye));
                        const double lens_rad = 2 * std::atan(18 / lens_mm);
                        if (camera.vertical_field_of_view_rad < lens_rad - 1e-6) ++narrowed;
                    }
    CHECK(narrowed > 20);
}

TEST_CASE("a camera that goes back shows what it aims at as large as before, and others stay where they are") {
    render::Camera near;
    near.distance_m = 0.2;
    near.vertical_field_of_view_rad = 1;
    const render::Camera kept = picture::kept_outside(near, standing);
    CHECK(kept.distance_m > standing.reach_m);
    CHECK(kept.distance_m * std::tan(kept.vertical_field_of_view_rad / 2) == Approx(0.2 * std::tan(0.5)));
    near.distance_m = 3;
    CHECK(picture::kept_outside(near, standing).distance_m == 3);
    CHECK(picture::kept_outside(near, standing).vertical_field_of_view_rad == 1);
}
