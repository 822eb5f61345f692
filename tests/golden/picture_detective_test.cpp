#include "picture/body_picture.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/models.hpp"
#include "support/pictures.hpp"

// One body on one day in pictures that differ in camera, lens, light or posture.

namespace {

using document::Compare;
using document::LightFrom;

image::Image draw(const render::Picture& picture, render::Size size) {
    return Studio::renderer().draw_to_image(picture, size);
}

image::Image picture_of(const document::ViewState& view, render::Size size = {200, 240}) {
    document::Document document;
    document.person = {.sex = core::Sex::male, .age_years = 45, .height_m = 1.72, .weight_kg = 92};
    study::Study study(models());
    picture::BodyPicture body(models(), english());
    body.show(study, document, view, 0);
    return draw(body.picture(draw, view, {.size = size}), size);
}

/// Height of the body in pixels: from the topmost to the lowest row that differs from the corner.
int body_height_px(const image::Image& image) {
    const auto is_body = [&](int x, int y) {
        const std::size_t at = 4 * static_cast<std::size_t>(y * image.width + x);
        return image.rgba[at] < 200 || image.rgba[at + 2] < 200;
    };
    int low = image.height, high = -1;
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x)
            if (is_body(x, y)) low = std::min(low, y), high = std::max(high, y);
    return high - low;
}

}  // namespace

TEST_CASE("a camera at knee height looks as it did") {
    document::ViewState view;
    view.camera_height_cm = 40;
    check_against_baseline("camera-knee-height", picture_of(view));
}

TEST_CASE("a wide lens from close by looks as it did, and still shows the whole body") {
    document::ViewState view;
    view.lens_mm = 20;
    check_against_baseline("lens-20-mm", picture_of(view));
    view.background = document::Background::white;
    view.ruler = false;
    CHECK(body_height_px(picture_of(view)) > 190);
    view.lens_mm = 200;
    CHECK(body_height_px(picture_of(view)) > 190);
}

TEST_CASE("hard light from above and from the side looks as it did") {
    document::ViewState view;
    view.light_hardness = 1;
    view.light = LightFrom::above;
    check_against_baseline("light-above-hard", picture_of(view));
    view.light = LightFrom::side;
    view.light_hardness = 0.5;
    check_against_baseline("light-side", picture_of(view));
}

TEST_CASE("a slouched body looks as it did") {
    document::ViewState view = looking_from({}, document::View::side);
    view.pose = body::Pose::slouched;
    check_against_baseline("pose-slouched", picture_of(view));
}

TEST_CASE("a plain picture beside an advertisement's looks as it did") {
    document::ViewState view = looking_from({}, document::View::three_quarter);
    view.compare = Compare::pictures;
    view.pose = body::Pose::slouched;
    view.lens_mm = 24;
    view.camera_height_cm = 60;
    view.light = LightFrom::above;
    view.light_hardness = 0.9;
    check_against_baseline("compare-pictures", picture_of(view, {400, 260}));
}

TEST_CASE("camera, lens, light and pose that are as usual change no pixel") {
    document::ViewState view = looking_from({}, document::View::side);
    CHECK(picture_of(view) == picture_of(plain_picture(view)));
    document::ViewState asked = view;
    asked.light_hardness = 1;
    CHECK(picture_of(asked) != picture_of(view));
    CHECK(plain_picture(asked) == view);
}
