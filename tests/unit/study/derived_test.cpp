#include "study/derived.hpp"

#include "core/error.hpp"
#include "study/measurement.hpp"
#include "study/readout.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <cmath>
#include <numeric>

using document::Document;
using study::Derived;

namespace {

Document woman() {
    Document document;
    document.person = {
        .sex = core::Sex::female, .age_years = 30, .height_m = 1.65, .weight_kg = 75, .body_fat_percent = {}};
    return document;
}

/// A plan that asks for more than the person eats.
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

TEST_CASE("the same document and day are answered without making the figure again") {
    Derived derived(models());
    derived.figure(Document{}, 90);
    const unsigned long version = derived.figure_version();
    derived.figure(Document{}, 90);
    derived.girths(Document{}, 90);
    derived.start_girths(Document{});
    CHECK(derived.figure_version() == version);
    derived.figure(Document{}, 91);
    CHECK(derived.figure_version() == version + 1);
    derived.figure(woman(), 91);
    CHECK(derived.figure_version() == version + 2);
}

TEST_CASE("cached answers equal those computed afresh") {
    Derived derived(models());
    derived.figure(woman(), 10);
    derived.girths(Document{}, 0);
    const study::Simulation simulation = study::simulate(models().profiles, woman());
    const shape::Figure fresh = study::figure_on(models(), woman(), simulation, 120);
    CHECK(derived.figure(woman(), 120).coefficients == fresh.coefficients);
    CHECK(derived.girths(woman(), 120) == study::girths_of(models(), woman(), fresh));
    CHECK(derived.start_girths(woman()) == derived.girths(woman(), 0));
}

TEST_CASE("a day outside the run means its nearest end") {
    Derived derived(models());
    const auto last = derived.figure(Document{}, 180).coefficients;
    CHECK(derived.figure(Document{}, 9999).coefficients == last);
    CHECK(derived.figure(Document{}, -5).coefficients == derived.figure(Document{}, 0).coefficients);
}

TEST_CASE("a document that cannot be simulated leaves the earlier answers in place") {
    Derived derived(models());
    const double fat_kg = derived.simulation(Document{}).trajectory.days.back().state.fat_kg;
    const unsigned long version = (derived.figure(Document{}, 30), derived.figure_version());
    CHECK_THROWS_AS(derived.figure(impossible(), 30), core::Error);
    CHECK(derived.simulation(Document{}).trajectory.days.back().state.fat_kg == fat_kg);
    derived.figure(Document{}, 30);
    CHECK(derived.figure_version() == version);
}

TEST_CASE("the readout starts without change and loses waist under a deficit") {
    Derived derived(models());
    const study::Readout start = study::read_out(derived, Document{}, 0);
    CHECK(start.now.weight_kg == Approx(95));
    CHECK(start.now.girths_cm == start.start.girths_cm);
    CHECK(start.last_day == 180);
    const study::Readout later = study::read_out(derived, Document{}, 180);
    CHECK(later.start.girths_cm == start.start.girths_cm);
    CHECK(later.now.girths_cm[core::Girth::waist] < start.now.girths_cm[core::Girth::waist] - 2);
    CHECK(later.now.body_fat_percent == Approx(100 * later.now.fat_kg / later.now.weight_kg));
}

TEST_CASE("a measured body has the volume that its tissues need") {
    const study::Simulation simulation = study::simulate(models().profiles, woman());
    const study::Measurement measured = study::measure(models(), woman(), simulation, 0);
    CHECK(measured.fat_kg + measured.lean_kg == Approx(75));
    // Densities of fat and fat-free tissue, kg/L: Siri 1956, Univ Calif Radiat Lab Publ 3349.
    const double tissue_l = measured.fat_kg / 0.9007 + measured.lean_kg / 1.1;
    CHECK(measured.volume_l == Approx(tissue_l + measured.gas_l).epsilon(1e-3));
    // Du Bois & Du Bois 1916, Arch Intern Med 17:863: a rule of thumb for the surface, good to some 10 %.
    CHECK(measured.surface_area_m2 == Approx(0.007184 * std::pow(75, 0.425) * std::pow(165, 0.725)).epsilon(0.12));
}
