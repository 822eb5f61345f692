#include "study/study.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <numeric>

using core::Depot;
using document::Document;

TEST_CASE("the thickness of a day comes from that day's fat on that day's skin") {
    const Document document;
    study::Study study(models());
    const auto start = study.start_thickness_mm(document);
    const auto later = study.thickness_mm(document, 180);
    for (const Depot depot : core::all_values<Depot>())
        if (depot != Depot::visceral) CHECK(later[depot] < start[depot]);
    CHECK(start[Depot::visceral] == 0);
}

TEST_CASE("a long plan brings a typical man's midsection to look lean last, with the days") {
    Document document;
    document.plan = {.deficit_kcal_per_day = 700, .deficit_mode = energy::DeficitMode::gap, .days = 365};
    study::Study study(models());
    const depots::LeanOrder order = study.outlook(document).lean_order;
    const Depot last = order.back().depot;
    CHECK((last == Depot::abdomen || last == Depot::flanks));
    int earlier = 0;
    for (const depots::LeanMoment& moment : order) {
        REQUIRE(moment.fat_kg);
        REQUIRE(moment.lean_on_day);
        CHECK(*moment.lean_on_day >= earlier);
        earlier = *moment.lean_on_day;
    }
}

// The main lesson of the program: training decides which muscle grows, never where fat is lost.
TEST_CASE("at equal total fat the depots are the same to a gram, whatever is trained") {
    for (const core::Sex sex : core::all_values<core::Sex>())
        for (const energy::DeficitMode mode : {energy::DeficitMode::intake, energy::DeficitMode::gap}) {
            Document document;
            document.person = {.sex = sex, .age_years = 35, .height_m = 1.7, .weight_kg = 82};
            document.plan = {.deficit_kcal_per_day = 450, .deficit_mode = mode, .days = 400};
            const study::Simulation without = study::simulate(models().profiles, document);
            for (const energy::Training training : core::all_values<energy::Training>()) {
                document.plan.training = training;
                document.plan.sessions_per_week = 5;
                const study::Simulation with = study::simulate(models().profiles, document);
                std::size_t other = 0;
                for (std::size_t day = 0; day < with.depots.size(); day += 10) {
                    const double fat_kg = with.trajectory.days[day].state.fat_kg;
                    while (other + 2 < without.depots.size() &&
                           without.trajectory.days[other + 1].state.fat_kg > fat_kg)
                        ++other;
                    // Between the two days of the other run around this total fat, interpolated to it.
                    const double before = without.trajectory.days[other].state.fat_kg;
                    const double after = without.trajectory.days[other + 1].state.fat_kg;
                    if (fat_kg < after) break;
                    const double part = (before - fat_kg) / (before - after);
                    for (const Depot depot : core::all_values<Depot>()) {
                        const double same =
                            (1 - part) * without.depots[other][depot] + part * without.depots[other + 1][depot];
                        REQUIRE(with.depots[day][depot] == Approx(same).epsilon(0).margin(1e-3));
                    }
                }
            }
        }
}
