#include "shape/muscle.hpp"

#include "body/tape.hpp"
#include "core/tissue_density.hpp"
#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"
#include "energy/constants.hpp"
#include "shape/relief.hpp"
#include "shape/solve.hpp"
#include "shape/thickness.hpp"
#include "support/baked_models.hpp"
#include "support/catch.hpp"

#include <cmath>
#include <numeric>

using core::MuscleGroup;
using core::Sex;

namespace {

const std::filesystem::path source(ADIPOSCOPE_SOURCE_DIR);

struct Trained {
    const body::BodyModel& model;
    shape::ShapeInput input;
    shape::Figure figure;
    body::Girths girths_cm;
};

energy::Person person_of(Sex sex) {
    return sex == Sex::male ? energy::Person{.age_years = 30, .height_m = 1.78, .weight_kg = 78}
                            : energy::Person{.sex = Sex::female, .age_years = 30, .height_m = 1.65, .weight_kg = 62};
}

/// A person whose `group` has grown by the fraction `part` (every group, if unset).
Trained trained(Sex sex, std::optional<MuscleGroup> group, double part) {
    static const auto profiles = depots::load_profiles(source / "assets/profiles");
    static const auto calibration = shape::load_calibration(source / "models/calibration.json");
    const energy::Person person = person_of(sex);
    const double fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
    const double lean_kg = person.weight_kg - fat_kg;
    shape::ShapeInput input{
        person, lean_kg, lean_kg,
        depots::baseline_for(depots::choose_profile(profiles, {}, sex), {}, person, fat_kg).masses_kg};
    for (const auto g : core::all_values<MuscleGroup>())
        if (!group || *group == g)
            for (double& side_kg : input.muscle_kg[g])
                side_kg = part * lean_kg * energy::constants::muscle_of_lean[sex] *
                          energy::constants::muscle_groups[g].share / 2;
    input.lean_kg += core::all_muscle(input.muscle_kg);
    const body::BodyModel& model = baked_model(sex);
    shape::Figure figure = shape::solve_figure(model, calibration[sex], input);
    auto girths = body::measure_girths(model, figure.positions, calibration[sex].tape);
    return {model, input, std::move(figure), girths};
}

double litres_of(const Trained& body) {
    return 1000 * geometry::enclosed_volume(body.model.skin(body.figure.positions),
                                            geometry::triangulate(body.model.skin_quads));
}

/// Mean displacement of the skin under a mask, and the largest elsewhere, mm.
struct Moved {
    double inside_mm = 0;
    double elsewhere_mm = 0;
};
Moved moved(const Trained& before, const Trained& after, MuscleGroup group) {
    Moved way;
    double inside = 0;
    const auto& mask = before.model.muscle_masks[group];
    for (std::size_t v = 0; v < before.model.skin_vertices; ++v) {
        const double mm = 1000 * glm::distance(before.figure.positions[v], after.figure.positions[v]);
        way.inside_mm += mm * mask[v];
        inside += mask[v];
        if (mask[v] < 0.02) way.elsewhere_mm = std::max(way.elsewhere_mm, mm);
    }
    way.inside_mm /= inside;
    return way;
}

}  // namespace

TEST_CASE("a trained body holds what it weighs, and is as tall as before") {
    for (const Sex sex : core::all_values<Sex>())
        for (const double part : {0.0, 0.1, 0.3}) {
            const Trained body = trained(sex, std::nullopt, part);
            CHECK(litres_of(body) == Approx(shape::target_volume_litres(body.input)).epsilon(2e-4));
            CHECK(body.figure.volume_litres == Approx(litres_of(body)).epsilon(2e-4));
            const geometry::Box box = geometry::bounding_box(body.model.skin(body.figure.positions));
            CHECK(box.high.y - box.low.y == Approx(body.input.person.height_m).margin(5e-4));
        }
}

TEST_CASE("each group grows where it is and nowhere else") {
    for (const Sex sex : core::all_values<Sex>()) {
        const Trained before = trained(sex, MuscleGroup::chest, 0);
        for (const auto group : core::all_values<MuscleGroup>()) {
            const Moved way = moved(before, trained(sex, group, 0.2), group);
            CAPTURE(core::name_of(sex), core::name_of(group), way.inside_mm, way.elsewhere_mm);
            CHECK(way.inside_mm > 0.8);
            CHECK(way.elsewhere_mm < 0.05);
        }
    }
}

TEST_CASE("ten percent more thigh muscle widens the thigh as its cross-section says") {
    for (const Sex sex : core::all_values<Sex>()) {
        const Trained before = trained(sex, MuscleGroup::thighs, 0), after = trained(sex, MuscleGroup::thighs, 0.1);
        const double litres = core::both_sides(after.input.muscle_kg[MuscleGroup::thighs]) / core::lean_kg_per_litre;
        // Two thighs, from crotch to knee: the added volume over the length is the added cross-section.
        const auto& x = before.figure.positions;
        const double length_m = x[before.model.crotch].y - before.model.joints[body::Joint::knee].at(x).y;
        const double added_cm2 = litres / 2 * 1000 / (length_m * 100);
        const double girth_cm = before.girths_cm[core::Girth::thigh];
        const double circle_cm2 = girth_cm * girth_cm / (4 * M_PI);
        const double expected_cm = std::sqrt(4 * M_PI * (circle_cm2 + added_cm2)) - girth_cm;
        CAPTURE(core::name_of(sex), girth_cm, expected_cm);
        CHECK(after.girths_cm[core::Girth::thigh] - girth_cm == Approx(expected_cm).epsilon(0.25));
        CHECK(after.girths_cm[core::Girth::waist] == Approx(before.girths_cm[core::Girth::waist]).margin(0.02));
        CHECK(after.girths_cm[core::Girth::calf] == Approx(before.girths_cm[core::Girth::calf]).margin(0.05));
    }
}

TEST_CASE("muscle changes no layer of fat") {
    for (const Sex sex : core::all_values<Sex>()) {
        const Trained before = trained(sex, std::nullopt, 0), after = trained(sex, std::nullopt, 0.2);
        const auto relief = shape::fat_relief(before.model);
        const auto layer = [&](const Trained& body) {
            return shape::thickness_mm(body.model, relief, body.input.depots, fat_positions(body.figure));
        };
        const auto thin = layer(before), thick = layer(after);
        for (std::size_t v = 0; v < thin.size(); ++v) REQUIRE(std::abs(thin[v] - thick[v]) < 1e-4F);
    }
}

namespace {

/// A person whose thighs, arms, chest and calves have grown on one side.
shape::Figure one_sided(const Trained& plain, core::Side side, double kg) {
    shape::ShapeInput input = plain.input;
    for (const auto group : {MuscleGroup::thighs, MuscleGroup::arms, MuscleGroup::chest, MuscleGroup::calves})
        input.muscle_kg[group][side] = kg;
    input.lean_kg += core::all_muscle(input.muscle_kg);
    static const auto calibration = shape::load_calibration(source / "models/calibration.json");
    return shape::solve_figure(plain.model, calibration[plain.input.person.sex], input);
}

}  // namespace

TEST_CASE("one side grows, the other stays, and the two sides are mirror images") {
    static const auto calibration = shape::load_calibration(source / "models/calibration.json");
    for (const Sex sex : core::all_values<Sex>()) {
        const Trained plain = trained(sex, MuscleGroup::thighs, 0);
        const shape::Figure left = one_sided(plain, core::Side::left, 0.5);
        const shape::Figure right = one_sided(plain, core::Side::right, 0.5);
        const auto girths = [&](const shape::Figure& figure) {
            return body::measure_girths(plain.model, figure.positions, calibration[sex].tape);
        };
        const body::Girths on_trained = girths(left), on_resting = girths(right);
        for (const auto site : {core::Girth::thigh, core::Girth::calf, core::Girth::upper_arm}) {
            CAPTURE(core::name_of(sex), core::name_of(site));
            CHECK(on_trained[site] > plain.girths_cm[site] + 0.5);
            CHECK(on_resting[site] == Approx(plain.girths_cm[site]).margin(0.1));
        }
        for (const auto site : {core::Girth::chest, core::Girth::neck, core::Girth::waist, core::Girth::hip})
            CHECK(on_trained[site] == Approx(on_resting[site]).margin(0.15));
        const auto litres = [&](const shape::Figure& figure) {
            return 1000 * geometry::enclosed_volume(plain.model.skin(figure.positions),
                                                    geometry::triangulate(plain.model.skin_quads));
        };
        CHECK(litres(left) == Approx(litres(right)).epsilon(1e-5));
        CHECK(litres(left) == Approx(left.volume_litres).epsilon(2e-4));
        for (std::size_t v = 0; v < plain.model.skin_vertices; ++v) {
            const float x = plain.model.base[v].x;
            if (x < -0.031F) REQUIRE(glm::distance(left.positions[v], plain.figure.positions[v]) < 1e-5F);
            if (x > 0.031F) REQUIRE(glm::distance(right.positions[v], plain.figure.positions[v]) < 1e-5F);
        }
    }
}

TEST_CASE("where one side of the chest passes into the other, no edge stands out") {
    for (const Sex sex : core::all_values<Sex>()) {
        const Trained plain = trained(sex, MuscleGroup::thighs, 0);
        const shape::Figure left = one_sided(plain, core::Side::left, 0.5);
        const auto triangles = geometry::triangulate(plain.model.skin_quads);
        const auto before = geometry::vertex_normals(plain.model.skin(plain.figure.positions), triangles);
        const auto after = geometry::vertex_normals(plain.model.skin(left.positions), triangles);
        for (std::size_t v = 0; v < before.size(); ++v)
            if (std::abs(plain.model.base[v].x) < 0.04F) REQUIRE(glm::dot(before[v], after[v]) > 0.95F);
    }
}
