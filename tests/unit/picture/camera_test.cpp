#include "render/camera.hpp"

#include "picture/figure_scene.hpp"
#include "support/catch.hpp"

#include <cmath>

namespace {

constexpr picture::Framed standing{.reach_m = 0.5, .low_m = 0, .high_m = 1.75, .half_depth_m = 0.2};

}  // namespace

TEST_CASE("the camera stands as high over the ground as the view asks for, whatever the lens") {
    for (const double height_cm : {0.0, 40.0, 90.0, 160.0, 220.0})
        for (const double lens_mm : {18.0, 50.0, 200.0}) {
            document::ViewState view;
            view.camera_height_cm = height_cm;
            view.lens_mm = lens_mm;
            const render::Camera camera = picture::camera_of(standing, view, 0.8, 0);
            INFO(height_cm << " cm, " << lens_mm << " mm");
            CHECK(100 * render::camera_frame(camera).eye.y == Approx(height_cm).margin(1));
        }
}

TEST_CASE("a shorter lens brings the camera closer and sees a wider angle") {
    document::ViewState view;
    const render::Camera plain = picture::camera_of(standing, view, 0.8, 0);
    view.lens_mm = 24;
    const render::Camera wide = picture::camera_of(standing, view, 0.8, 0);
    CHECK(wide.distance_m < 0.5 * plain.distance_m);
    CHECK(wide.vertical_field_of_view_rad == Approx(2 * std::atan(18.0 / 24)));
    view.lens_mm = 36 / 2 / std::tan(render::portrait_field_of_view_rad / 2);  // the focal length of the portrait lens
    CHECK(picture::camera_of(standing, view, 0.8, 0).distance_m == Approx(plain.distance_m));
}
