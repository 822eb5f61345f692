#include "picture/body_picture.hpp"

#include "support/catch.hpp"
#include "support/english.hpp"
#include "support/models.hpp"

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
