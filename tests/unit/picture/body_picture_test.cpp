#include "picture/body_picture.hpp"

#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/models.hpp"

#include <string>
#include <vector>

using document::Compare;
using document::Layer;
using Work = study::Study::Work;

namespace {

document::ViewState view_of(Layer layer, Compare compare) {
    document::ViewState view;
    view.layer = layer;
    view.compare = compare;
    return view;
}

}  // namespace

TEST_CASE("a picture with a thickness layer and a comparison makes two figures, and the same again none") {
    study::Study study(models());
    picture::BodyPicture body(models(), english());
    document::Document document;
    const document::ViewState view = view_of(Layer::thickness, Compare::side_by_side);
    body.show(study, document, view, document.plan.days);
    CHECK(study.work() == Work{.simulations = 1, .bodies = 2});
    const unsigned long number = body.number();
    body.show(study, document, view, document.plan.days);
    CHECK(body.number() == number);
    picture::BodyPicture another(models(), english());
    another.show(study, document, view, document.plan.days);
    another.show(study, document, view_of(Layer::change, Compare::ghost), document.plan.days);
    CHECK(study.work() == Work{.simulations = 1, .bodies = 2});
    CHECK(another.range());
}

TEST_CASE("a step of a slider makes one figure, and a step of a day another") {
    study::Study study(models());
    picture::BodyPicture body(models(), english());
    document::Document document;
    const document::ViewState view = view_of(Layer::skin, Compare::none);
    body.show(study, document, view, 0);
    document.person.weight_kg += 1;
    body.show(study, document, view, 0);
    CHECK(study.work() == Work{.simulations = 2, .bodies = 2});
    body.show(study, document, view, 1);
    CHECK(study.work() == Work{.simulations = 2, .bodies = 3});
}

TEST_CASE("everyone in a class can be tapped, and each is cut at the same site of their own body") {
    study::Study study(models());
    picture::BodyPicture body(models(), english());
    document::Document document;
    for (const double height_m : {1.55, 1.70, 1.95}) {
        document.classmates.push_back({.name = std::to_string(height_m), .person = {}, .distribution = {}});
        document.classmates.back().person.height_m = height_m;
        document.classmates.back().person.weight_kg = 26 * height_m * height_m;
    }
    const picture::DrawImage nothing = [](const render::Picture&, render::Size size) {
        return image::blank(size.width, size.height, {0, 0, 0, 0});
    };
    const picture::DrawOptions options{.size = {1200, 700}};
    for (const Layer layer : {Layer::skin, Layer::share, Layer::section}) {
        const document::ViewState view = view_of(layer, Compare::everyone);
        body.show(study, document, view, 30);
        const render::Picture picture = body.picture(nothing, view, options);
        CAPTURE(core::name_of(layer));
        std::vector<std::size_t> tapped;  // from left to right
        for (double across = 0.002; across < 1; across += 0.004)
            if (const auto hit = body.person_at(view, options, across, 0.6))
                if (tapped.empty() || tapped.back() != *hit) tapped.push_back(*hit);
        CHECK(tapped == std::vector<std::size_t>{0, 1, 2});
        CHECK(picture.panes.size() == (layer == Layer::section ? 3 : 1));
        if (layer != Layer::section) {
            CHECK(picture.panes[0].scene.figures.size() == 3);
            CHECK_FALSE(body.person_at(view, options, 0.5, 0.01));
            continue;
        }
        double last_m = 0;
        for (const render::Pane& pane : picture.panes) {
            REQUIRE(pane.scene.cut);
            CHECK(pane.scene.cut->point.y > last_m);  // the taller, the higher the navel
            last_m = pane.scene.cut->point.y;
        }
    }
}

TEST_CASE("the days of a class take one body a head each, the scale of its layer two more at first") {
    study::Study study(models());
    picture::BodyPicture body(models(), english());
    document::Document document;
    for (int i = 0; i < static_cast<int>(document::most_classmates); ++i) {
        document.classmates.emplace_back();
        document.classmates.back().name = std::string(1, static_cast<char>('A' + i));
        document.classmates.back().person.weight_kg = 70 + i;
    }
    const document::ViewState view = view_of(Layer::thickness, Compare::everyone);
    const auto heads = static_cast<unsigned long>(document.classmates.size());
    for (unsigned long day = 1; day <= 12; ++day) {
        body.show(study, document, view, static_cast<int>(10 * day));
        CHECK(study.work() == Work{.simulations = heads, .bodies = (2 + day) * heads});
    }
}
