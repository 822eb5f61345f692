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
    CHECK(words.scene == "A woman aged 52, 165 cm tall, seen from the side, on day 120 of 120.");
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
            if (day == 1) continue;  // changes that round to zero have no sign there
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

TEST_CASE("words about a class are about its people, each as on the last day of a shorter run") {
    Scene scene;
    scene.view.compare = document::Compare::everyone;
    document::Classmate anna{.name = "Anna", .person = {}, .distribution = {}};
    document::Classmate ben{.name = "Ben", .person = {}, .distribution = {}};
    anna.person = {.sex = core::Sex::female, .age_years = 24, .height_m = 1.68, .weight_kg = 72};
    ben.person = {.sex = core::Sex::male, .age_years = 35, .height_m = 1.82, .weight_kg = 98};
    scene.document.classmates = {anna, ben};
    const auto profiles = depots::load_profiles(std::filesystem::path(ADIPOSCOPE_SOURCE_DIR) / "assets/profiles");
    picture::Described described = scene.on(120);
    for (const document::Classmate& mate : {anna, ben}) {
        document::Document own = document_of(scene.document, mate);
        if (mate.name == "Ben") own.plan.days = 50;
        described.class_runs.push_back(study::simulate(profiles, own));
    }
    const std::string words = scene_words(english(), described).changed;
    CHECK_THAT(words, Catch::StartsWith("Anna: A woman aged 24, 168 cm tall. Weight "));
    CHECK_THAT(words, Catch::Contains("Ben: A man aged 35, 182 cm tall. Weight ") &&
                          Catch::EndsWith("This run ended on day 50."));
    CHECK_THAT(description(english(), described),
               !Catch::Contains("52 years") && !Catch::Contains("everywhere at once"));
    described.absolute_numbers = false;
    CHECK_THAT(scene_words(english(), described).changed, !Catch::Contains("kg") && Catch::Contains("Anna: fat −"));
    CHECK(picture::class_caption(english(), 60) == "Day 60");
}

TEST_CASE("the day that is compared with is told as it is drawn: within the run") {
    Scene scene;
    scene.view.reference_day = 3000;
    scene.view.layer = document::Layer::change;
    CHECK_THAT(scene_words(english(), scene.on(60)).scene, Catch::Contains("day 120,") && !Catch::Contains("3000"));
    scene.view.layer = document::Layer::skin;
    for (const auto compare : {document::Compare::ghost, document::Compare::wipe, document::Compare::side_by_side}) {
        scene.view.compare = compare;
        CHECK_THAT(scene_words(english(), scene.on(60)).scene, !Catch::Contains("3000"));
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
