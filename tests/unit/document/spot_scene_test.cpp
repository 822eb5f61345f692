#include "document/spot_scene.hpp"

#include "study/derived.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

namespace {

using document::Compare;
using document::Layer;
using document::SpotStep;
using energy::Training;

constexpr std::array groups{Training::chest, Training::back,   Training::shoulders, Training::arms,
                            Training::core,  Training::glutes, Training::thighs,    Training::calves};
constexpr std::array steps{SpotStep::guess, SpotStep::expectation, SpotStep::section, SpotStep::calliper};

document::Scenario somebody() {
    document::Scenario own;
    own.document.person = {.sex = core::Sex::female, .age_years = 33, .height_m = 1.66, .weight_kg = 71};
    own.document.distribution.pattern = 1.5;
    own.document.plan.new_activity_level = 2;
    own.view.skin = document::Skin::monk_8;
    own.view.zoom = 3;
    own.unknown.push_back({"note", "\"mine\""});
    return own;
}

}  // namespace

TEST_CASE("the scene is told of the user's own person and in the looks of the user's picture") {
    const document::Scenario own = somebody();
    for (const SpotStep step : steps) {
        const document::Scenario shown = spot_scenario(own, {.step = step});
        document::Document with_own_plan = shown.document;
        with_own_plan.plan = own.document.plan;
        CHECK(with_own_plan == own.document);
        CHECK(shown.view.skin == own.view.skin);
        CHECK(shown.unknown == own.unknown);
        CHECK_NOTHROW(document::validate(shown.document));
    }
}

TEST_CASE("first the start, then expectation against what happens, then the cut with and without the training") {
    const document::Scenario own = somebody();
    const auto view = [&](SpotStep step) { return spot_scenario(own, {.step = step}).view; };
    CHECK(view(SpotStep::guess).compare == Compare::none);
    CHECK(view(SpotStep::guess).day == 0);
    CHECK(view(SpotStep::expectation).compare == Compare::expectation);
    CHECK(view(SpotStep::expectation).day == 0);
    CHECK(document::plays({.step = SpotStep::expectation}));
    for (const SpotStep step : {SpotStep::section, SpotStep::calliper}) {
        CHECK(view(step).layer == Layer::section);
        CHECK(view(step).compare == Compare::untrained);
        CHECK_FALSE(document::plays({.step = step}));
    }
    CHECK(view(SpotStep::section).section.site == document::SectionSite::navel);
    CHECK(view(SpotStep::calliper).section.site == document::SectionSite::mid_arm);
}

TEST_CASE("every muscle group grows in the scene, and every depot loses as much as without the training") {
    study::Derived derived(models());
    for (const Training group : groups) {
        CAPTURE(core::name_of(group));
        const document::Scenario shown = spot_scenario(somebody(), {.step = SpotStep::section, .group = group});
        const study::Simulation& simulation = derived.simulation(shown.document);
        REQUIRE(simulation.last_day() == shown.view.day);
        CHECK(simulation.trajectory.days.back().state.muscle_gain_kg > 0.05);
        const study::Untrained& untrained = derived.untrained(shown.document, simulation.last_day());
        for (const auto depot : core::all_values<core::Depot>()) {
            CHECK(simulation.depots.back()[depot] < simulation.depots.front()[depot]);
            CHECK(simulation.depots.back()[depot] == Approx(untrained.simulation.depots.back()[depot]).margin(5e-7));
        }
    }
}
