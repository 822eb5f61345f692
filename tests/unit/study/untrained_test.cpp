#include "study/study.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <cmath>

namespace {

document::Document trained(energy::Training training, energy::DeficitMode mode) {
    document::Document document;
    document.plan = {
        .deficit_kcal_per_day = 250, .deficit_mode = mode, .training = training, .sessions_per_week = 5, .days = 168};
    return document;
}

}  // namespace

TEST_CASE("without the training each depot is the same to the gram on the same day, whatever was trained") {
    study::Study study(models());
    for (const auto training : {energy::Training::core, energy::Training::thighs, energy::Training::balanced})
        for (const auto mode : {energy::DeficitMode::intake, energy::DeficitMode::gap})
            for (const int day : {0, 1, 90, 168}) {
                CAPTURE(core::name_of(training), core::name_of(mode), day);
                const document::Document document = trained(training, mode);
                const study::Untrained& other = study.untrained(document, day);
                REQUIRE(other.simulation.last_day() == day);
                CHECK(other.plan.training == energy::Training::none);
                CHECK(other.simulation.trajectory.days.back().state.muscle_gain_kg == 0);
                const auto& with = study.simulation(document).depots[static_cast<std::size_t>(day)];
                const auto& without = other.simulation.depots.back();
                for (const auto depot : core::all_values<core::Depot>())
                    CHECK(std::abs(with[depot] - without[depot]) < 1e-6);
            }
}

TEST_CASE("the muscle that grows and is kept costs energy, which the one without training leaves uneaten") {
    study::Study study(models());
    const document::Document document = trained(energy::Training::core, energy::DeficitMode::gap);
    const study::Untrained& other = study.untrained(document, 168);
    const double more = other.plan.deficit_kcal_per_day - document.plan.deficit_kcal_per_day;
    CHECK(more > 0);
    CHECK(more < 30);
    const auto& with = study.simulation(document).trajectory.days.back().state;
    const auto& without = other.simulation.trajectory.days.back().state;
    CHECK(with.lean_kg() > without.lean_kg() + 0.2);
    // The two routes: the difference of the final stores equals the difference of intake and expenditure.
    CHECK((with.stored_kcal() - without.stored_kcal()) / 168 == Approx(more).margin(0.05));
}

TEST_CASE("a plan without training is its own comparison") {
    study::Study study(models());
    const document::Document document = trained(energy::Training::none, energy::DeficitMode::gap);
    CHECK(study.untrained(document, 100).plan.deficit_kcal_per_day == 250);
    CHECK(study.untrained(document, 100).simulation.depots.back() == study.simulation(document).depots[100]);
}
