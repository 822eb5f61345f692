#include "core/error.hpp"
#include "document/girth_fields.hpp"
#include "document/scenario.hpp"
#include "study/measurement.hpp"
#include "study/study.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <cmath>
#include <numeric>

using core::Girth;
using document::Document;

namespace {

Document man() {
    Document document;
    document.person = {.age_years = 38, .height_m = 1.78, .weight_kg = 85};
    return document;
}
Document woman() {
    Document document;
    document.person = {.sex = core::Sex::female, .age_years = 45, .height_m = 1.65, .weight_kg = 72};
    return document;
}

body::Girths girths_on(const Document& document, int day) {
    const auto simulation = simulate(models(), document);
    return girths_of(models(), document, figure_on(models(), document, simulation, day));
}

}  // namespace

TEST_CASE("girths that are given are met within half a centimetre, and the body keeps its volume") {
    for (Document document : {man(), woman()}) {
        const body::Girths typical = girths_on(document, 0);
        for (const double factor : {0.95, 1.03}) {
            document.girths_cm = {};
            for (const Girth girth : {Girth::waist, Girth::hip, Girth::thigh, Girth::upper_arm})
                document.girths_cm[girth] = typical[girth] * (girth == Girth::waist ? factor : 2 - factor);
            study::Study study(models());
            const auto& simulation = study.simulation(document);
            const auto measured = measure(study, document, 0);
            for (const Girth girth : core::all_values<Girth>())
                if (document.girths_cm[girth])
                    CHECK(measured.girths_cm[girth] == Approx(*document.girths_cm[girth]).margin(0.5));
            CHECK(measured.volume_l ==
                  Approx(measured.fat_kg / 0.9007 + measured.lean_kg / 1.1 + measured.gas_l).epsilon(1e-3));
            CHECK(measured.weight_kg == Approx(document.person.weight_kg));
            CHECK(simulation.build.deviations > 0.1);
            CHECK(simulation.build.deviations < 8);
        }
    }
}

TEST_CASE("each of the thirteen girths can be given alone") {
    Document document = man();
    const body::Girths typical = girths_on(document, 0);
    for (const Girth girth : core::all_values<Girth>()) {
        document.girths_cm = {};
        document.girths_cm[girth] = 1.03 * typical[girth];
        CAPTURE(core::name_of(girth));
        CHECK(girths_on(document, 0)[girth] == Approx(1.03 * typical[girth]).margin(0.5));
    }
}

TEST_CASE("the girths of the typical body ask for nothing unusual") {
    Document document = woman();
    const body::Girths typical = girths_on(document, 0);
    for (const Girth girth : core::all_values<Girth>()) document.girths_cm[girth] = typical[girth];
    const auto simulation = simulate(models(), document);
    CHECK(simulation.build.deviations < 0.05);
}

TEST_CASE("a larger waist at equal weight asks for more fat, unless the fat is given") {
    Document document = man();
    const double typical = girths_on(document, 0)[Girth::waist];
    document.girths_cm[Girth::waist] = typical + 6;
    CHECK(energy::body_fat_percent(simulate(models(), document).person) >
          energy::body_fat_percent(document.person) + 0.5);
    document.person.body_fat_percent = 22;
    const auto simulation = simulate(models(), document);
    CHECK(energy::body_fat_percent(simulation.person) == 22);
    CHECK(simulation.build.pattern > 0);
}

TEST_CASE("what makes a body unusual stays with it while fat is lost") {
    Document document = man();
    document.plan = {.deficit_kcal_per_day = 700, .days = 250};
    const Document typical = document;
    document.girths_cm[Girth::upper_arm] = girths_on(typical, 0)[Girth::upper_arm] + 2.5;
    const auto unusual = simulate(models(), document);
    const auto plain = simulate(models(), typical);
    const double more_at_first = girths_on(document, 0)[Girth::upper_arm] - girths_on(typical, 0)[Girth::upper_arm];
    const double more_at_last = girths_on(document, 250)[Girth::upper_arm] - girths_on(typical, 250)[Girth::upper_arm];
    CHECK(more_at_first == Approx(2.5).margin(0.1));
    CHECK(more_at_last > 1);
    for (std::size_t day = 0; day < unusual.depots.size(); day += 50) {
        const double sum = std::accumulate(unusual.depots[day].begin(), unusual.depots[day].end(), 0.0);
        CHECK(sum == Approx(unusual.trajectory.days[day].state.fat_kg));
    }
}

TEST_CASE("a girth that nobody has is refused with the nearest that could be reached") {
    Document document = man();
    document.girths_cm[Girth::waist] = 160;
    CHECK_THROWS_WITH(simulate(models(), document), Catch::Contains("waist 160") && Catch::Contains("nearest"));
    document.girths_cm[Girth::waist] = 900;
    CHECK_THROWS_WITH(simulate(models(), document), Catch::Contains("expected 8 to 250"));
}

TEST_CASE("girths are read from words and kept in scenario files") {
    document::Scenario scenario;
    document::add_girth(scenario.document.girths_cm, "waist=94.5");
    document::add_girth(scenario.document.girths_cm, "upper_arm=33");
    CHECK(document::parse_scenario(document::scenario_json(scenario), "x.json") == scenario);
    CHECK_THROWS_WITH(document::add_girth(scenario.document.girths_cm, "waist=94"), Catch::Contains("twice"));
    CHECK_THROWS_WITH(document::add_girth(scenario.document.girths_cm, "belly=94"), Catch::Contains("neck, chest"));
    CHECK_THROWS_WITH(document::add_girth(scenario.document.girths_cm, "hip"), Catch::Contains("such as waist=94"));
    CHECK_THROWS_WITH(document::parse_scenario(R"({"girths_cm": {"hip": "x"}})", "x.json"),
                      Catch::Contains("x.json: girths_cm.hip"));
    CHECK_THROWS_WITH(document::parse_scenario(R"({"girths_cm": 3})", "x.json"), Catch::Contains("an object"));
}
