#include "image/compare.hpp"
#include "picture/body_picture.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/models.hpp"
#include "support/pictures.hpp"

// What the window and `adiposcope render` draw on top of a plain body: layers, comparisons, labels.

namespace {

using document::Compare;
using document::Layer;

image::Image draw(const render::Picture& picture, render::Size size) {
    return Studio::renderer().draw_to_image(picture, size);
}

struct Shot {
    document::ViewState view;
    bool transparent = false;
    render::Size size{240, 240};
    core::Sex sex = core::Sex::male;
    std::vector<document::Classmate> classmates{};
};

picture::BodyPicture body_of(const Shot& shot) {
    document::Document document;
    document.person = {.sex = shot.sex, .age_years = 45, .height_m = 1.72, .weight_kg = 92};
    document.plan = {.deficit_kcal_per_day = 800, .days = 240};
    document.classmates = shot.classmates;
    study::Study study(models());
    picture::BodyPicture body(models(), english());
    body.show(study, document, shot.view, 240);
    return body;
}

image::Image picture_of(const Shot& shot) {
    picture::BodyPicture body = body_of(shot);
    return draw(body.picture(draw, shot.view, {.size = shot.size, .transparent = shot.transparent}), shot.size);
}

document::ViewState front(Layer layer, Compare compare = Compare::none) {
    document::ViewState view;
    view.layer = layer;
    view.compare = compare;
    return view;
}

}  // namespace

TEST_CASE("the thickness of fat looks as it did") {
    check_against_baseline("layer-thickness-studio", picture_of({.view = front(Layer::thickness)}));
}

TEST_CASE("the thickness of a woman with iso-lines on white looks as it did") {
    document::ViewState view = looking_from(front(Layer::thickness), document::View::side);
    view.iso_lines = true;
    view.background = document::Background::white;
    check_against_baseline("layer-thickness-lines-white", picture_of({.view = view, .sex = core::Sex::female}));
}

TEST_CASE("the change on dark looks as it did") {
    document::ViewState view = front(Layer::change);
    view.background = document::Background::dark;
    check_against_baseline("layer-change-dark", picture_of({.view = view}));
}

TEST_CASE("the change without a background looks as it did") {
    check_against_baseline("layer-change-transparent", picture_of({.view = front(Layer::change), .transparent = true}));
}

TEST_CASE("the share that each region has lost looks as it did") {
    check_against_baseline("layer-share-studio", picture_of({.view = front(Layer::share)}));
}

TEST_CASE("a wipe looks as it did") {
    check_against_baseline("compare-wipe", picture_of({.view = front(Layer::skin, Compare::wipe)}));
}

TEST_CASE("two days side by side look as they did") {
    check_against_baseline("compare-side-by-side",
                           picture_of({.view = front(Layer::skin, Compare::side_by_side), .size = {320, 240}}));
}

TEST_CASE("the outline of the start on white looks as it did") {
    document::ViewState view = front(Layer::skin, Compare::ghost);
    view.background = document::Background::white;
    check_against_baseline("compare-ghost-white", picture_of({.view = view}));
}

TEST_CASE("what people expect beside what happens looks as it did") {
    check_against_baseline("compare-expectation",
                           picture_of({.view = front(Layer::change, Compare::expectation), .size = {400, 260}}));
}

TEST_CASE("a ruler beside a body without perspective looks as it did") {
    document::ViewState view = front(Layer::skin);
    view.ruler = true;
    view.projection = document::Projection::orthographic;
    check_against_baseline("ruler-orthographic", picture_of({.view = view}));
}

TEST_CASE("the grid on the ground looks as it did") {
    document::ViewState view = looking_from(front(Layer::skin), document::View::three_quarter);
    view.grid = true;
    check_against_baseline("grid-studio", picture_of({.view = view}));
    view.projection = document::Projection::orthographic;
    view.background = document::Background::dark;
    check_against_baseline("grid-orthographic-dark", picture_of({.view = view}));
}

TEST_CASE("without a background the grid's lines lie on the ground alone, as opaque as they are over a background") {
    document::ViewState view = looking_from(front(Layer::skin), document::View::three_quarter);
    view.pitch_deg = 29;
    const image::Image plain = picture_of({.view = view, .transparent = true});
    view.grid = true;
    const image::Image lined = picture_of({.view = view, .transparent = true});
    int lines = 0, changed_body = 0;
    for (std::size_t i = 3; i < plain.rgba.size(); i += 4) {
        lines += plain.rgba[i] == 0 && lined.rgba[i] > 40;
        changed_body += plain.rgba[i] == 255 && (lined.rgba[i] != 255 || lined.rgba[i - 1] != plain.rgba[i - 1]);
    }
    CHECK(lines > 300);
    CHECK(changed_body == 0);
}

TEST_CASE("layers can be compared, too") {
    check_against_baseline("compare-wipe-thickness", picture_of({.view = front(Layer::thickness, Compare::wipe)}));
}

TEST_CASE("left of a wipe's edge is the picture of the reference day, right of it that of the day, pixel by pixel") {
    const render::Size size{240, 240};
    const Shot wiped{.view = front(Layer::skin, Compare::wipe)};
    picture::BodyPicture body = body_of(wiped);
    render::Picture both = body.picture(draw, wiped.view, {.size = size});
    both.overlays.clear();
    const image::Image picture = draw(both, size);
    for (const std::size_t i : {std::size_t{0}, std::size_t{1}}) {
        render::Picture one{.panes = {both.panes[i]}, .overlays = {}};
        one.panes[0].part = one.panes[0].frame;
        const image::Image whole = draw(one, size);
        const glm::ivec4 part = both.panes[i].part;
        int different = 0;
        for (int y = 0; y < size.height; ++y)
            for (int x = part.x; x < part.x + part.z; ++x)
                for (int c = 0; c < 3; ++c) {
                    const auto at = static_cast<std::size_t>((y * size.width + x) * 4 + c);
                    different += std::abs(picture.rgba[at] - whole.rgba[at]) > 2;
                }
        CHECK(different < 30);  // rasterisers take derivatives over 2 x 2 pixels, which the edge may split
    }
}

TEST_CASE("values are coloured as the scale beside them says") {
    // The chest from the front, well inside the body: its colour is between those of its neighbours on the scale.
    document::ViewState view = front(Layer::thickness);
    view.layer_range = 300;  // so that everything is near the low end
    const image::Image low = picture_of({.view = view, .size = {480, 240}});
    const auto at = [&](const image::Image& image, int x, int y, int c) {
        return int{image.rgba[static_cast<std::size_t>((y * image.width + x) * 4 + c)]};
    };
    CHECK(at(low, 240, 90, 2) > at(low, 240, 90, 0) + 30);  // blue
    view.layer_range = 5;
    const image::Image high = picture_of({.view = view, .size = {480, 240}});
    CHECK(at(high, 240, 90, 0) > at(high, 240, 90, 2) + 60);  // yellow
}

TEST_CASE("a cut through the navel looks as it did") {
    check_against_baseline("section-navel-studio", picture_of({.view = front(Layer::section), .size = {480, 320}}));
}

TEST_CASE("a woman cut through the middle, dark and beside her first day, looks as she did") {
    document::ViewState view =
        looking_from(front(Layer::section, Compare::side_by_side), document::View::three_quarter);
    view.section.site = document::SectionSite::sagittal;
    view.background = document::Background::dark;
    check_against_baseline("section-sagittal-dark",
                           picture_of({.view = view, .size = {640, 320}, .sex = core::Sex::female}));
}

TEST_CASE("a tilted cut through a thigh on nothing looks as it did") {
    document::ViewState view = front(Layer::section);
    view.section = {.site = document::SectionSite::mid_thigh, .offset_mm = 60, .tilt_deg = 25, .roll_deg = -10};
    check_against_baseline("section-thigh-transparent",
                           picture_of({.view = view, .transparent = true, .size = {400, 320}}));
}

TEST_CASE("moving the plane alone takes no new figure and another picture") {
    document::ViewState view = front(Layer::section);
    picture::BodyPicture body = body_of({.view = view});
    const render::Size size{240, 160};
    const image::Image first = draw(body.picture(draw, view, {.size = size}), size);
    view.section.offset_mm = 80;
    const image::Image moved = draw(body.picture(draw, view, {.size = size}), size);
    view.section.offset_mm = 0;
    CHECK(first.rgba != moved.rgba);
    CHECK(first.rgba == draw(body.picture(draw, view, {.size = size}), size).rgba);
}

namespace {

std::vector<document::Classmate> three_people() {
    return {
        {"Anna", {.sex = core::Sex::female, .age_years = 24, .height_m = 1.68, .weight_kg = 72}, {}},
        {"Ben", {.sex = core::Sex::male, .age_years = 35, .height_m = 1.82, .weight_kg = 98}, {}},
        {"Clara of the long name", {.sex = core::Sex::female, .age_years = 58, .height_m = 1.6, .weight_kg = 88}, {}}};
}

}  // namespace

TEST_CASE("three people of a class look as they did") {
    check_against_baseline(
        "class-studio",
        picture_of({.view = front(Layer::skin, Compare::everyone), .size = {480, 300}, .classmates = three_people()}));
}

TEST_CASE("a class from the side, by thickness, on white looks as it did") {
    document::ViewState view = looking_from(front(Layer::thickness, Compare::everyone), document::View::side);
    view.background = document::Background::white;
    check_against_baseline("class-side-thickness-white",
                           picture_of({.view = view, .size = {480, 300}, .classmates = three_people()}));
}

TEST_CASE("a class of nobody shows the one person and says so") {
    const image::Image nobody = picture_of({.view = front(Layer::skin, Compare::everyone)});
    const image::Image alone = picture_of({.view = front(Layer::skin)});
    CHECK(nobody.rgba != alone.rgba);
    CHECK(image::compare(nobody, alone, 8).share_over < 0.3);
}

TEST_CASE("a picture does not tell what was drawn before it") {
    const document::Document document;
    study::Study study(models());
    const render::Size size{500, 640};
    const document::ViewState share = front(Layer::share);
    const auto share_picture = [&](picture::BodyPicture& body) {
        body.show(study, document, share, 40);
        return draw(body.picture(draw, share, {.size = size}), size);
    };
    picture::BodyPicture fresh(models(), english());
    const image::Image first = share_picture(fresh);
    for (const double yaw_deg : {0.0, 40.0, 90.0})
        for (const double zoom : {1.0, 1.4, 3.0}) {
            CAPTURE(yaw_deg, zoom);
            document::ViewState before = front(Layer::skin);
            before.yaw_deg = yaw_deg;
            before.zoom = zoom;
            picture::BodyPicture body(models(), english());
            body.show(study, document, before, 0);
            draw(body.picture(draw, before, {.size = {816, 812}}), {816, 812});
            const bool same = share_picture(body).rgba == first.rgba;
            CHECK(same);
        }
}
