#include "picture/description.hpp"

#include "core/units.hpp"
#include "depots/profile_folders.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"

#include <fmt/format.h>

#include <cmath>
namespace {

struct Scene {
    document::Document document{};
    study::Simulation simulation;
    document::ViewState view{};

    explicit Scene(double deficit_kcal = 600) {
        document.person = {.sex = core::Sex::female, .age_years = 52, .height_m = 1.65, .weight_kg = 82};
        document.plan = {.deficit_kcal_per_day = deficit_kcal, .days = 120};
        simulation = study::simulate(
            depots::load_profiles(std::filesystem::path(ADIPOSCOPE_SOURCE_DIR) / "assets/profiles"), document);
    }
    picture::Described on(int day, bool absolute = true) const { return {document, simulation, view, day, absolute}; }
};

}  // namespace

TEST_CASE("a scene is told with who, from where, which day, what was set and what has changed") {
    Scene scene;
    scene.view = looking_from(scene.view, document::View::side);
    const picture::SceneWords words = scene_words(english(), scene.on(120));
    CHECK(words.scene == "A woman of 52 years and 165 cm, seen from the side, on day 120 of 120.");
    CHECK_THAT(words.plan, Catch::Contains("600 kcal"));
    CHECK_THAT(words.changed, Catch::Contains("less than at the start") && Catch::Contains("everywhere at once"));
    CHECK_FALSE(words.hint.empty());
    CHECK_THAT(description(english(), scene.on(120)), Catch::EndsWith("not medical advice."));
    CHECK_THAT(scene_words(english(), scene.on(0)).changed, !Catch::Contains("gone"));
}

TEST_CASE("every layer and comparison has its sentence") {
    Scene scene;
    std::string before;
    for (const auto layer : core::all_values<document::Layer>())
        for (const auto compare : core::all_values<document::Compare>()) {
            scene.view.layer = layer;
            scene.view.compare = compare;
            const std::string words = scene_words(english(), scene.on(60)).scene;
            CHECK(words != before);
            before = words;
        }
}

TEST_CASE("without absolute numbers neither weight, size nor share of fat is told, only changes") {
    for (const double kcal : {600.0, 0.0, -300.0}) {
        const Scene scene(kcal);
        const picture::SceneWords words = scene_words(english(), scene.on(120, false));
        for (const std::string& text : {words.scene, words.plan, words.changed}) {
            CHECK_THAT(text, !Catch::Contains("kg") && !Catch::Contains("kcal") && !Catch::Contains("165"));
            CHECK_THAT(text, !Catch::Contains("52") && !Catch::Contains("body fat"));
        }
        CHECK_THAT(picture::caption(english(), scene.simulation, 120, false), !Catch::Contains("kg"));
    }
}

TEST_CASE("a caption tells the day, and with its sign what has changed since the start, on the first day nothing") {
    for (const double kcal : {600.0, -300.0}) {
        const Scene scene(kcal);
        const char* sign = kcal > 0 ? "−" : "+";
        const auto caption = [&](int day, bool absolute) {
            return picture::caption(english(), scene.simulation, day, absolute);
        };
        for (const int day : {1, 120}) {
            const energy::BodyState& start = scene.simulation.trajectory.days.front().state;
            const energy::BodyState& now = scene.simulation.trajectory.days[static_cast<std::size_t>(day)].state;
            CAPTURE(kcal, day);
            CHECK_THAT(caption(day, false), Catch::Contains(std::to_string(day)) && Catch::Contains(sign));
            CHECK_THAT(caption(day, true), Catch::Contains(fmt::format("{:.1f}", now.weight_kg())));
            if (day == 1) continue;  // changes that round to nothing have no sign there
            CHECK_THAT(caption(day, true),
                       Catch::Contains(fmt::format("({}{:.1f}", sign, std::abs(now.weight_kg() - start.weight_kg()))));
            CHECK_THAT(caption(day, false),
                       Catch::Contains(fmt::format("{}{:.0f}", sign, 100 * std::abs(now.fat_kg / start.fat_kg - 1))));
        }
        for (const bool absolute : {true, false})
            CHECK_THAT(caption(0, absolute),
                       Catch::Contains("0") && !Catch::Contains("+") && !Catch::Contains("−") && !Catch::Contains("("));
    }
}

TEST_CASE("captions and words follow the chosen units") {
    const Scene scene(600.0);
    const double kg = scene.simulation.trajectory.days[120].state.weight_kg();
    const std::string pounds = fmt::format("{:.1f} lb", kg / core::kg_per_lb);
    CHECK_THAT(picture::caption(english(), scene.simulation, 120, true, core::UnitSystem::imperial),
               Catch::Contains(pounds) && !Catch::Contains("kg"));
    picture::Described described = scene.on(120, true);
    described.units = core::UnitSystem::imperial;
    CHECK_THAT(scene_words(english(), described).changed, Catch::Contains(pounds) && !Catch::Contains("kg"));
}
