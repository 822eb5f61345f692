#include "document/spot_scene.hpp"

#include "study/study.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <algorithm>
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

core::MuscleGroup muscle_of(Training group) {
    const auto all = core::all_values<core::MuscleGroup>();
    const auto named = [&](core::MuscleGroup muscle) { return core::name_of(muscle) == core::name_of(group); };
    return *std::ranges::find_if(all, named);
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
    study::Study study(models());
    for (const Training group : groups) {
        CAPTURE(core::name_of(group));
        const document::Scenario shown = spot_scenario(somebody(), {.step = SpotStep::section, .group = group});
        const study::Simulation& simulation = study.simulation(shown.document);
        REQUIRE(simulation.last_day() == shown.view.day);
        CHECK(simulation.trajectory.days.back().state.muscle_gain_kg > 0.05);
        const study::Untrained& untrained = study.untrained(shown.document, simulation.last_day());
        for (const auto depot : core::all_values<core::Depot>()) {
            CHECK(simulation.depots.back()[depot] < simulation.depots.front()[depot]);
            CHECK(simulation.depots.back()[depot] == Approx(untrained.simulation.depots.back()[depot]).margin(5e-7));
        }
    }
}

TEST_CASE("the cut goes through the muscles that are trained, whoever it is") {
    for (const double height_m : {1.5, 1.66, 1.9}) {
        document::Scenario own = somebody();
        own.document.person.height_m = height_m;
        own.document.person.weight_kg = 26 * height_m * height_m;
        const body::BodyModel& model = models().bodies[own.document.person.sex];
        const body::SurfaceTopology surface = body::make_surface_topology(model);
        const shape::TissueTopology topology = shape::make_tissue_topology(model, surface);
        for (const Training group : groups) {
            CAPTURE(core::name_of(group), height_m);
            const document::Scenario shown = spot_scenario(own, {.step = SpotStep::section, .group = group});
            const study::Simulation run = study::simulate(models(), shown.document);
            const shape::Figure figure = figure_on(models(), shown.document, run, run.last_day());
            const shape::Tissues tissues =
                shape::tissues_of(topology, figure, run.depots.back(), body::Pose::reference);
            const geometry::Plane plane = document::plane_through(shown.view.section, tissues);
            const auto& mask = model.muscle_masks[muscle_of(group)];
            double least = 1e9, most = -1e9;  // of the skin over the muscle, along the plane's normal
            for (std::size_t v = 0; v < model.skin_vertices; ++v) {
                if (mask[v] < 0.05F || model.base[v].x < 0) continue;
                const double beyond = glm::dot(glm::dvec3(figure.positions[v]) - plane.point, plane.normal);
                least = std::min(least, beyond);
                most = std::max(most, beyond);
            }
            CHECK(least < 0);
            CHECK(most > 0);
        }
    }
}

TEST_CASE("cuts under a named place lie as much lower as a person is taller") {
    const auto offset_mm = [](Training group, double height_m) {
        document::Scenario own = somebody();
        own.document.person.height_m = height_m;
        return spot_scenario(own, {.step = SpotStep::section, .group = group}).view.section.offset_mm;
    };
    for (const Training group : groups) {
        const bool lower = group == Training::glutes || group == Training::calves;
        CHECK((offset_mm(group, 1.6) < -100) == lower);
        CHECK(offset_mm(group, 2.0) == Approx(1.25 * offset_mm(group, 1.6)));
    }
}
