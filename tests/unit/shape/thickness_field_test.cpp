#include "core/tissue_density.hpp"
#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"
#include "depots/thickness.hpp"
#include "shape/relief.hpp"
#include "shape/solve.hpp"
#include "shape/thickness.hpp"
#include "support/baked_models.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

using core::Depot;
using core::Sex;

namespace {

const std::filesystem::path source(ADIPOSCOPE_SOURCE_DIR);

struct Layered {
    const body::BodyModel& model;
    depots::DepotMasses masses_kg;
    shape::Figure figure;
    std::vector<float> thickness_mm;
};

Layered layered(const energy::Person& person, const depots::Distribution& distribution = {}) {
    static const auto profiles = depots::load_profiles(source / "assets/profiles");
    static const auto calibration = shape::load_calibration(source / "models/calibration.json");
    const body::BodyModel& model = baked_model(person.sex);
    const double fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
    const double lean_kg = person.weight_kg - fat_kg;
    const auto& profile = depots::choose_profile(profiles, distribution, person.sex);
    const auto masses = depots::baseline_for(profile, distribution, person, fat_kg).masses_kg;
    shape::Figure figure = shape::solve_figure(model, calibration[person.sex], {person, lean_kg, lean_kg, masses});
    auto thickness = shape::thickness_mm(model, shape::fat_relief(model), masses, figure.positions);
    return {model, masses, std::move(figure), std::move(thickness)};
}

energy::Person person_of(Sex sex, double bmi, double age) {
    const double height = sex == Sex::male ? 1.76 : 1.63;
    return {.sex = sex, .age_years = age, .height_m = height, .weight_kg = bmi * height * height};
}

std::vector<energy::Person> people() {
    std::vector<energy::Person> list;
    for (const Sex sex : core::all_values<Sex>())
        for (const double bmi : {19.0, 24.0, 30.0, 38.0})
            for (const double age : {22.0, 45.0, 70.0}) list.push_back(person_of(sex, bmi, age));
    return list;
}

/// Integral of a piecewise linear field over the skin: mm times m2, which is litres.
double integral_litres(const Layered& body) {
    double sum = 0;
    for (const auto& [a, b, c] : geometry::triangulate(body.model.skin_quads)) {
        const auto& x = body.figure.positions;
        const double area = glm::length(glm::cross(x[b] - x[a], x[c] - x[a])) / 2;
        sum += area * (double{body.thickness_mm[a]} + body.thickness_mm[b] + body.thickness_mm[c]) / 3;
    }
    return sum;
}

double skin_m2(const Layered& body) {
    return geometry::surface_area(body.model.skin(body.figure.positions), geometry::triangulate(body.model.skin_quads));
}

/// The layer where a ray from inside the body leaves it: at the outermost vertex within 4 cm of the ray.
double layer_at(const Layered& body, glm::dvec3 from, glm::dvec3 towards) {
    const glm::dvec3 direction = glm::normalize(towards);
    double best = -1;
    double layer = 0;
    for (std::size_t v = 0; v < body.model.skin_vertices; ++v) {
        const glm::dvec3 to = glm::dvec3(body.figure.positions[v]) - from;
        const double along = glm::dot(to, direction);
        const double beside = glm::length(to - along * direction);
        if (along <= 0 || beside > 0.04 || along > 0.35) continue;
        const double score = along - 3 * beside;
        if (score > best) {
            best = score;
            layer = body.thickness_mm[v];
        }
    }
    return layer;
}

/// The sites of ultrasound and skinfold callipers on the left side.
struct Sites {
    double upper_abdomen, lower_abdomen, erector_spinae, triceps, brachioradialis, lateral_thigh, front_thigh,
        medial_calf, subscapular, suprailiac, biceps, chest;
};
Sites sites_of(const Layered& body) {
    const auto& x = body.figure.positions;
    const auto joint = [&](body::Joint j) { return body.model.joints[j].at(x); };
    double navel_y = 0;
    for (const auto v : body.model.navel) navel_y += x[v].y / static_cast<double>(body.model.navel.size());
    const double h = geometry::bounding_box(body.model.skin(x)).high.y;
    const glm::dvec3 front(0, 0, 1), back(0, 0, -1), out(1, 0, 0);
    const glm::dvec3 shoulder = joint(body::Joint::shoulder), elbow = joint(body::Joint::elbow);
    const glm::dvec3 wrist = joint(body::Joint::wrist), hip = joint(body::Joint::hip), knee = joint(body::Joint::knee);
    const glm::dvec3 ankle = joint(body::Joint::ankle);
    const auto level = [&](double y, double side) { return glm::dvec3(side * h, y, 0); };
    const glm::dvec3 arm = glm::normalize(elbow - shoulder);
    const glm::dvec3 arm_back = glm::normalize(back - glm::dot(back, arm) * arm);
    return {.upper_abdomen = layer_at(body, level(navel_y + 0.02 * h, 0.03), front),
            .lower_abdomen = layer_at(body, level(navel_y - 0.02 * h, 0.03), front),
            .erector_spinae = layer_at(body, level(navel_y + 0.08 * h, 0.03), back),
            .triceps = layer_at(body, shoulder + 0.7 * (elbow - shoulder), arm_back),
            .brachioradialis = layer_at(body, elbow + 0.25 * (wrist - elbow), front),
            .lateral_thigh = layer_at(body, hip + 0.25 * (knee - hip), out),
            .front_thigh = layer_at(body, hip + 0.5 * (knee - hip), front),
            .medial_calf = layer_at(body, knee + 0.3 * (ankle - knee), -out),
            .subscapular = layer_at(body, level(navel_y + 0.17 * h, 0.05), back),
            .suprailiac = layer_at(body, level(navel_y - 0.01 * h, 0.0), out),
            .biceps = layer_at(body, shoulder + 0.6 * (elbow - shoulder), -arm_back),
            .chest = layer_at(body, level(navel_y + 0.17 * h, 0.06), front)};
}

double mean_of_eight(const Sites& s) {
    return (s.upper_abdomen + s.lower_abdomen + s.erector_spinae + s.triceps + s.brachioradialis + s.lateral_thigh +
            s.front_thigh + s.medial_calf) /
           8;
}

}  // namespace

TEST_CASE("the layer integrates back to the fat under the skin") {
    for (const energy::Person& person : people()) {
        const Layered body = layered(person);
        const double under_skin_kg =
            std::accumulate(body.masses_kg.begin(), body.masses_kg.end(), 0.0) - body.masses_kg[Depot::visceral];
        CHECK(integral_litres(body) == Approx(under_skin_kg / core::fat_kg_per_litre).epsilon(1e-4));
        for (const float t : body.thickness_mm) REQUIRE(t >= 0);
    }
}

// Stoerchle et al. 2018, Sci Rep 8:16268: the mean thickness is 0.65 +- 0.05 of the mean of the eight sites.
TEST_CASE("the mean layer is two thirds of the mean of the eight ultrasound sites, from lean to obese") {
    for (const energy::Person& person : people()) {
        const Layered body = layered(person);
        const double mean_mm = integral_litres(body) / skin_m2(body);
        CAPTURE(core::name_of(person.sex), person.age_years, energy::body_mass_index(person), mean_mm);
        CHECK(mean_mm / mean_of_eight(sites_of(body)) == Approx(0.65).epsilon(0.15));
    }
}

// Skinfold sites of Jackson & Pollock 1978 (men: abdomen 25.1, thigh 18.9, then 14 to 17) and Jackson, Pollock & Ward
// 1980 (women: thigh 29.5, abdomen 24.2, triceps 18.2, then 13 to 14); men's arms are the thinnest.
TEST_CASE("the calliper's sites stand in the published order") {
    const Sites man = sites_of(layered(person_of(Sex::male, 26, 33)));
    CHECK(man.upper_abdomen > man.front_thigh);
    CHECK(man.upper_abdomen > man.suprailiac);
    CHECK(man.front_thigh > man.triceps);
    CHECK(man.subscapular > man.triceps);
    CHECK(man.triceps > man.biceps * 0.9);
    const Sites woman = sites_of(layered(person_of(Sex::female, 23, 31)));
    CHECK(woman.lateral_thigh > man.front_thigh * 0.8);
    CHECK(woman.lateral_thigh > woman.triceps);
    CHECK(woman.upper_abdomen > woman.suprailiac);
    CHECK(woman.upper_abdomen > woman.triceps);
    CHECK(woman.lateral_thigh / woman.upper_abdomen > man.lateral_thigh / man.upper_abdomen);
    CHECK(woman.triceps / woman.upper_abdomen > man.triceps / man.upper_abdomen);
}
