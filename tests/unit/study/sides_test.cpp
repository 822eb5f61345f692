#include "core/tissue_density.hpp"
#include "core/units.hpp"
#include "shape/relief.hpp"
#include "shape/skin_shares.hpp"
#include "shape/thickness.hpp"
#include "study/limbs.hpp"
#include "study/study.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <algorithm>
#include <array>
#include <cmath>

// One side is trained: the muscle differs, the fat does not.

namespace {

using core::Side;
using energy::Training;
using energy::TrainSide;

struct Case {
    core::Sex sex;
    double weight_kg;
    Training training;
    TrainSide side;
};

document::Document document_of(const Case& asked) {
    document::Document document;
    document.person = {.sex = asked.sex, .age_years = 35, .height_m = 1.72, .weight_kg = asked.weight_kg};
    document.plan = {.deficit_kcal_per_day = 300,
                     .training = asked.training,
                     .train_side = asked.side,
                     .days = 240,
                     .later = {{.from_day = 120, .deficit_kcal_per_day = -200}}};
    return document;
}

/// Fat of the skin on each side of the midline, kg: the thickness of the layer integrated over the body as drawn.
core::EnumArray<Side, double> fat_by_side_kg(study::Study& study, const document::Document& document,
                                             const study::Body& body) {
    const body::BodyModel& model = study.models().bodies[document.person.sex];
    const auto& thickness_mm = study.layer_values(document, {document::Layer::thickness}, body);
    const std::vector<double> skin_m2 = shape::skin_shares_m2(model, shape::fat_positions(body.figure));
    core::EnumArray<Side, double> kg{};
    for (std::size_t v = 0; v < skin_m2.size(); ++v) {
        const double litres = thickness_mm[v] * skin_m2[v];
        const double x = model.base[v].x;
        const double left = std::abs(x) < 1e-6 ? 0.5 : x > 0 ? 1 : 0;
        kg[Side::left] += left * litres * core::fat_kg_per_litre;
        kg[Side::right] += (1 - left) * litres * core::fat_kg_per_litre;
    }
    return kg;
}

constexpr std::array cases{Case{core::Sex::male, 95, Training::thighs, TrainSide::right},
                           Case{core::Sex::female, 58, Training::arms, TrainSide::left},
                           Case{core::Sex::female, 90, Training::chest, TrainSide::right},
                           Case{core::Sex::male, 66, Training::calves, TrainSide::left}};

}  // namespace

TEST_CASE("training one side leaves the fat of both alike, on every day that is looked at") {
    for (const Case& asked : cases) {
        study::Study study(models());
        const document::Document trained = document_of(asked);
        document::Document resting = trained;
        resting.plan.train_side = TrainSide::both;
        for (const int day : {0, 60, 120, 240}) {
            CAPTURE(day, static_cast<int>(asked.training));
            const study::Body body = study.body(trained, day);
            // The mesh is not exactly symmetrical: the sides are compared with those of the same day without sides.
            const study::Body even = study.body(resting, 0);
            const auto kg = fat_by_side_kg(study, trained, body), even_kg = fat_by_side_kg(study, resting, even);
            const double share = kg[Side::left] / (kg[Side::left] + kg[Side::right]);
            const double even_share = even_kg[Side::left] / (even_kg[Side::left] + even_kg[Side::right]);
            CHECK(share == Approx(even_share).margin(2e-4));
            const study::Limbs limbs = limbs_on(study.simulation(trained), day);
            for (const auto limb : core::all_values<study::Limb>())
                CHECK(limbs[limb][Side::left].fat_kg == Approx(limbs[limb][Side::right].fat_kg).margin(1e-6));
        }
    }
}

TEST_CASE("the layer of fat has the thickness that it would have if the other side were trained") {
    for (const Case& asked : cases) {
        study::Study study(models());
        const document::Document one = document_of(asked);
        document::Document other = one;
        other.plan = energy::mirrored(one.plan);
        for (const int day : {1, 120, 240}) {
            const auto mm = study.layer_values(one, {document::Layer::thickness}, study.body(one, day));
            const auto& other_mm = study.layer_values(other, {document::Layer::thickness}, study.body(other, day));
            double most = 0;
            for (std::size_t v = 0; v < mm.size(); ++v) most = std::max<double>(most, std::abs(mm[v] - other_mm[v]));
            CAPTURE(day);
            CHECK(most < 0.01);
        }
    }
}

TEST_CASE("muscle is added on the trained side only, in numbers and on the skin") {
    study::Study study(models());
    const document::Document document = document_of(cases[0]);
    const study::Limbs start = limbs_on(study.simulation(document), 0), now = limbs_on(study.simulation(document), 120);
    const auto gained_kg = energy::muscle_gains(study.simulation(document).trajectory, 120);
    const double apart_kg = now[study::Limb::leg][Side::right].muscle_kg - now[study::Limb::leg][Side::left].muscle_kg;
    CHECK(apart_kg == Approx(gained_kg[core::MuscleGroup::thighs][Side::right]));
    CHECK(apart_kg > 0.1);
    CHECK(start[study::Limb::leg][Side::right].muscle_kg == start[study::Limb::leg][Side::left].muscle_kg);

    const auto mm = study.layer_values(document, {document::Layer::muscle}, study.body(document, 120));
    const body::BodyModel& model = study.models().bodies[core::Sex::male];
    double right_mm = 0, left_mm = 0, least_mm = 0;
    for (std::size_t v = 0; v < model.skin_vertices; ++v) {
        const float x_m = model.base[v].x;
        least_mm = std::min<double>(least_mm, mm[v]);
        if (std::abs(x_m) < 0.03F) continue;  // where the sides blend
        double& most_mm = x_m < 0 ? right_mm : left_mm;
        most_mm = std::max<double>(most_mm, mm[v]);
    }
    CHECK(right_mm > 1);
    CHECK(left_mm < 0.01 * right_mm);
    CHECK(least_mm > -0.05);
    for (const float value : study.layer_values(document, {document::Layer::muscle}, study.body(document, 0)))
        REQUIRE(value == 0);
}

TEST_CASE("the scale of a layer reaches what the middle of a run shows") {
    study::Study study(models());
    document::Document document;
    document.plan = {
        .deficit_kcal_per_day = 700, .days = 300, .later = {{.from_day = 150, .deficit_kcal_per_day = -700}}};
    const study::Study::LayerQuestion share{document::Layer::share};
    double in_the_middle = 0;
    for (const float value : study.layer_values(document, share, study.body(document, 150)))
        in_the_middle = std::max<double>(in_the_middle, std::abs(value));
    CHECK(study.greatest_layer_value(document, share) >= in_the_middle);
}
