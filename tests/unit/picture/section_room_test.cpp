#include "picture/section_room.hpp"

#include "picture/figure_scene.hpp"
#include "picture/section_scene.hpp"
#include "study/layer_field.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

namespace {

const document::Document man{};

/// The default person on a day, with a section.
struct CutBody {
    study::Simulation run = study::simulate(models(), man);
    picture::FigureScene figure{std::make_shared<picture::SurfaceTopologies>(models())};
    picture::SectionScene scene;

    explicit CutBody(document::SectionSite site, int day = 0) {
        const shape::Figure shape = figure_on(models(), man, run, day);
        figure.show({man.person, shape, {}, 1}, body::Pose::relaxed);
        scene.show({models().bodies[man.person.sex], figure.topology(), shape,
                    run.depots[static_cast<std::size_t>(day)], body::Pose::relaxed, 1});
        scene.cut(document::SectionPlane{.site = site});
    }
};

}  // namespace

TEST_CASE("the card of a section lies within its pane, and tells no areas where sizes are hidden") {
    for (const auto site : {document::SectionSite::navel, document::SectionSite::mid_thigh}) {
        const CutBody cut(site);
        const shape::TissueSection& section = cut.scene.section();
        int with_card = 0;
        for (int width = 120; width < 1400; width += 40)
            for (const int height : {300, 420, 600, 900})
                for (const double text_px : {11.0, 13.0, 20.0, 24.0})
                    for (const bool tells : {true, false}) {
                        CAPTURE(width, height, text_px, tells);
                        const picture::CardPane pane{
                            .text_px = text_px, .pane = {width, height}, .covered_above = 0.1, .tells_areas = tells};
                        const picture::CardRoom room = picture::section_card_room(section, false, pane);
                        if (room.beside + room.above == 0) continue;
                        ++with_card;
                        CHECK((tells || !room.parts.areas));
                        CHECK(room.parts.width <= width);
                        CHECK(room.beside < 0.66);
                        CHECK(room.above < 0.7);
                        CHECK(room.slice.width <= room.parts.width);
                        CHECK((room.parts.areas || room.parts.legend || room.slice.width > 0));
                    }
        CHECK(with_card > 300);
    }
}

TEST_CASE("of two bodies side by side the slices are seen in a small window, before a room and in print") {
    const CutBody cut(document::SectionSite::navel);
    for (const auto& [width, height, text_px, tells] :
         {std::tuple(244, 500, 13.0, true), std::tuple(512, 600, 20.0, false), std::tuple(400, 640, 24.0, false)}) {
        CAPTURE(width, height, text_px);
        const picture::CardRoom room = picture::section_card_room(
            cut.scene.section(), false,
            {.text_px = text_px, .pane = {width, height}, .covered_above = 0.12, .tells_areas = tells});
        CHECK(room.slice.width > 0.45 * width);
    }
}

TEST_CASE("two slices at one scale differ in size as the bodies do") {
    const CutBody start(document::SectionSite::navel), end(document::SectionSite::navel, man.plan.days);
    const picture::SlicePlan alone = picture::plan_slice(end.scene.section(), false, {400, 400});
    const picture::SlicePlan first = picture::plan_slice(start.scene.section(), false, {400, 400});
    CHECK(alone.px_per_m > first.px_per_m);  // each by itself fills the space
    const picture::SlicePlan beside = picture::plan_slice(end.scene.section(), false, {400, 400}, first.px_per_m);
    CHECK(beside.px_per_m == first.px_per_m);
    CHECK(beside.size.width < first.size.width);
}

TEST_CASE("the layer of shares shows each region by how much of its fat is gone, as the simulation has it") {
    study::Study study(models());
    const study::Simulation run = study.simulation(man);
    const body::BodyModel& model = models().bodies[man.person.sex];
    for (const int reference : {0, 60})
        for (const int day : {0, 100, run.last_day()}) {
            const study::Body& body = study.body(man, day);
            const auto& masses = run.depots[static_cast<std::size_t>(day)];
            document::ViewState view;
            view.layer = document::Layer::share;
            view.reference_day = reference;
            const study::LayerField field = study::layer_field(study, man, view, body);
            int checked = 0;
            for (const core::Depot depot : core::all_values<core::Depot>())
                for (std::size_t v = 0; v < model.skin_vertices; ++v) {
                    if (depot == core::Depot::visceral || model.depot_masks[depot][v] < 0.999F) continue;
                    const double then_kg = run.depots[static_cast<std::size_t>(reference)][depot];
                    REQUIRE(field.values[v] == Approx(100 * (masses[depot] - then_kg) / then_kg).margin(0.05));
                    ++checked;
                }
            CHECK(checked > 1000);
            CHECK(field.range >= 10);
        }
}
