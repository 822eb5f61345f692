#include "study/study.hpp"

#include "core/error.hpp"
#include "shape/relief.hpp"
#include "study/compared_body.hpp"
#include "study/layer_field.hpp"
#include "study/layer_values.hpp"
#include "study/lean_look.hpp"
#include "study/measurement.hpp"
#include "study/readout.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <set>
#include <stdexcept>

using document::Document;
using document::Layer;
using study::RecentValues;
using study::Study;
using Work = study::Study::Work;

namespace {

Document woman() {
    Document document;
    document.person = {
        .sex = core::Sex::female, .age_years = 30, .height_m = 1.65, .weight_kg = 75, .body_fat_percent = {}};
    return document;
}

/// A plan with a deficit larger than the person's intake.
Document impossible() {
    Document document;
    document.plan.deficit_kcal_per_day = 3000;
    document.person.weight_kg = 60;
    return document;
}

}  // namespace

TEST_CASE("the depots of every day add up to the fat of that day") {
    for (Document document : {Document{}, woman()})
        for (const double deficit : {-500.0, 0.0, 500.0, 1000.0}) {
            document.plan.deficit_kcal_per_day = deficit;
            const study::Simulation simulation = study::simulate(models().profiles, document);
            REQUIRE(simulation.depots.size() == simulation.trajectory.days.size());
            for (std::size_t day = 0; day < simulation.depots.size(); day += 20) {
                const auto& depots = simulation.depots[day];
                const double sum = std::accumulate(depots.begin(), depots.end(), 0.0);
                CHECK(sum == Approx(simulation.trajectory.days[day].state.fat_kg).epsilon(1e-9));
            }
        }
}

TEST_CASE("what was asked before, by whatever question, is not worked out again") {
    Study study(models());
    study.figure(Document{}, 90);
    CHECK(study.work() == Work{.simulations = 1, .bodies = 1});
    study.figure(Document{}, 90);
    study.girths(Document{}, 90);
    study.thickness_mm(Document{}, 90);
    CHECK(study.work() == Work{.simulations = 1, .bodies = 1});
    study.start_girths(Document{});
    study.start_thickness_mm(Document{});
    study.outlook(Document{});
    study.body(Document{}, 0);
    CHECK(study.work() == Work{.simulations = 1, .bodies = 2});
    study.figure(woman(), 91);
    study.figure(Document{}, 90);
    CHECK(study.work() == Work{.simulations = 2, .bodies = 3});
}

TEST_CASE("bodies of different form have different versions, and one body keeps its own") {
    Study study(models());
    std::set<unsigned long> versions;
    Document document;
    document.plan.training = energy::Training::core;
    for (const int day : {0, 60, 120}) versions.insert(study.body(document, day).version);
    versions.insert(study.expected_body(document, 120).version);
    versions.insert(study.untrained_body(document, 120).version);
    versions.insert(study.body(woman(), 120).version);
    CHECK(versions.size() == 6);
    CHECK(versions.contains(study.body(document, 60).version));
    CHECK(study.work().bodies == 6);
}

TEST_CASE("kept answers equal those worked out afresh") {
    Study study(models());
    Document document = woman();
    document.plan.training = energy::Training::thighs;
    for (int round = 0; round < 2; ++round) {
        study.figure(Document{}, 10);
        const study::Simulation run = study::simulate(models(), document);
        CHECK(study.simulation(document) == run);
        const shape::Figure fresh = study::figure_on(models(), document, run, 120);
        CHECK(study.figure(document, 120).positions == fresh.positions);
        CHECK(study.body(document, 120).masses_kg == run.depots[120]);
        CHECK(study.girths(document, 120) == study::girths_of(models(), document, fresh));
        CHECK(study.start_girths(document) == study.girths(document, 0));
        CHECK(study.thickness_mm(document, 120) ==
              study::mean_thickness_mm(models().bodies[document.person.sex], {fresh, run.depots[120], 0}));
        const auto expected_kg = study::expected_masses_on(document, run, 120);
        CHECK(study.expected_body(document, 120).masses_kg == expected_kg);
        CHECK(study.expected_body(document, 120).figure.positions ==
              study::figure_with(models(), document, run, 120, expected_kg).positions);
        const study::Untrained other = study::without_training(document, run, 120);
        CHECK(study.untrained(document, 120).simulation == other.simulation);
        CHECK(study.untrained_body(document, 120).figure.positions ==
              study::figure_on(models(), document, other.simulation, 120).positions);
    }
}

TEST_CASE("the values of each layer are those of its own reference day") {
    Study study(models());
    const body::BodyModel& model = models().bodies[core::Sex::male];
    const Document document;
    const auto& now = study.body(document, 120);
    for (const int reference : {0, 60, 9999}) {
        const auto& then = study.body(document, reference);
        CHECK(study.layer_values(document, {Layer::change, reference}, now) ==
              study::change_values(model, then.figure, now.figure));
        CHECK(study.layer_values(document, {Layer::share, reference}, now) ==
              study::share_values(model, then.masses_kg, now.masses_kg));
        CHECK(study.layer_values(document, {Layer::thickness, reference}, now) ==
              study::thickness_values(model, shape::fat_relief(model), now));
    }
}

TEST_CASE("a picture with a thickness layer and a comparison takes two figures, and the next one of it none") {
    Study study(models());
    const Document document;
    document::ViewState view;
    view.layer = Layer::thickness;
    view.compare = document::Compare::side_by_side;
    const auto show = [&](const Document& shown, int day) {
        const study::Body& now = study.body(shown, day);
        const study::Body* then = study::compared_body(study, shown, view, day);
        REQUIRE(then);
        study::layer_field(study, shown, view, now);
        study::layer_field(study, shown, view, *then);
    };
    show(document, 180);
    CHECK(study.work() == Work{.simulations = 1, .bodies = 2});
    show(document, 180);
    CHECK(study.work() == Work{.simulations = 1, .bodies = 2});
    show(document, 90);
    CHECK(study.work() == Work{.simulations = 1, .bodies = 3});
}

TEST_CASE("a step of a slider takes one simulation and one body, numbers and all") {
    Study study(models());
    Document document;
    study::read_out(study, document, 0);
    for (unsigned long step = 1; step < 5; ++step) {
        document.person.weight_kg += 0.5;
        study::read_out(study, document, 0);
        study.thickness_mm(document, 0);
        study.outlook(document);
        study.body(document, 0);
        CHECK(study.work() == Work{.simulations = 1 + step, .bodies = 1 + step});
    }
}

TEST_CASE("a reference outlives as many other questions as is said") {
    Study study(models());
    const Document document;
    const study::Body& body = study.body(document, 100);
    const study::Body copy = body;
    const study::Simulation& run = study.simulation(document);
    Document other = document;
    for (std::size_t i = 0; i < Study::safe_questions; ++i) {
        other.person.weight_kg += 0.1;
        study.greatest_layer_value(other, {Layer::change, 50});
        study.outlook(other);
    }
    CHECK(&study.simulation(document) == &run);
    CHECK(&study.body(document, 100) == &body);
    CHECK(body.figure.positions == copy.figure.positions);
}

TEST_CASE("thousands of documents leave no more than the bound behind") {
    RecentValues<int, std::shared_ptr<int>> values(16);
    std::vector<std::weak_ptr<int>> made;
    for (int key = 0; key < 5000; ++key)
        values.get(key, [&] {
            auto value = std::make_shared<int>(key);
            made.push_back(value);
            return value;
        });
    CHECK(values.size() == 16);
    CHECK(std::ranges::count_if(made, [](const auto& value) { return !value.expired(); }) == 16);

    Study study(models());
    Document document;
    document.plan.days = 0;
    const auto ask = [&](int i) {
        document.person.weight_kg = 80 + 0.01 * i;
        study.simulation(document);
    };
    constexpr int documents = 3000;
    for (int i = 0; i < documents; ++i) ask(i);
    CHECK(study.work().simulations == documents);
    for (int i = documents - static_cast<int>(Study::kept_simulations); i < documents; ++i) ask(i);
    CHECK(study.work().simulations == documents);
    ask(documents - static_cast<int>(Study::kept_simulations) - 1);
    CHECK(study.work().simulations == documents + 1);
}

TEST_CASE("the answer that nobody has asked for the longest goes first, and a failed one replaces none") {
    RecentValues<int, int> values(3);
    int made = 0;
    const auto square = [&](int key) { return values.get(key, [&] { return ++made, key * key; }); };
    for (const int key : {1, 2, 3, 1, 4}) CHECK(square(key) == key * key);
    CHECK(made == 4);
    CHECK_THROWS_AS(values.get(5, []() -> int { throw std::runtime_error("no"); }), std::runtime_error);
    for (const int key : {1, 3, 4}) CHECK(square(key) == key * key);
    CHECK(made == 4);
    CHECK(square(2) == 4);
    CHECK(made == 5);
}

TEST_CASE("a day outside the run means its nearest end") {
    Study study(models());
    const auto last = study.figure(Document{}, 180).coefficients;
    CHECK(study.figure(Document{}, 9999).coefficients == last);
    CHECK(study.figure(Document{}, -5).coefficients == study.figure(Document{}, 0).coefficients);
}

TEST_CASE("a document that cannot be simulated leaves the earlier answers in place") {
    Study study(models());
    const double fat_kg = study.simulation(Document{}).trajectory.days.back().state.fat_kg;
    const study::Body& body = study.body(Document{}, 30);
    CHECK_THROWS_AS(study.figure(impossible(), 30), core::Error);
    CHECK(study.simulation(Document{}).trajectory.days.back().state.fat_kg == fat_kg);
    CHECK(&study.body(Document{}, 30) == &body);
    CHECK(study.work().bodies == 1);
}

TEST_CASE("the readout starts without change and loses waist under a deficit") {
    Study study(models());
    const study::Readout start = study::read_out(study, Document{}, 0);
    CHECK(start.now.weight_kg == Approx(95));
    CHECK(start.now.girths_cm == start.start.girths_cm);
    CHECK(start.last_day == 180);
    const study::Readout later = study::read_out(study, Document{}, 180);
    CHECK(later.start.girths_cm == start.start.girths_cm);
    CHECK(later.now.girths_cm[core::Girth::waist] < start.now.girths_cm[core::Girth::waist] - 2);
    CHECK(later.now.body_fat_percent == Approx(100 * later.now.fat_kg / later.now.weight_kg));
}

TEST_CASE("a measured body has the volume that its tissues need") {
    Study study(models());
    const study::Measurement measured = study::measure(study, woman(), 0);
    CHECK(measured.fat_kg + measured.lean_kg == Approx(75));
    // Densities of fat and fat-free tissue, kg/L: Siri 1956, Univ Calif Radiat Lab Publ 3349.
    const double tissue_l = measured.fat_kg / 0.9007 + measured.lean_kg / 1.1;
    CHECK(measured.volume_l == Approx(tissue_l + measured.gas_l).epsilon(1e-3));
    // Du Bois & Du Bois 1916, Arch Intern Med 17:863: a rule of thumb for body surface, accurate to some 10 %.
    CHECK(measured.surface_area_m2 == Approx(0.007184 * std::pow(75, 0.425) * std::pow(165, 0.725)).epsilon(0.12));
}
