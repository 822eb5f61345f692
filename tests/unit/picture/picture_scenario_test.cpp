#include "picture/picture_scenario.hpp"

#include "core/error.hpp"
#include "document/fields.hpp"
#include "image/png_writer.hpp"
#include "platform/files.hpp"
#include "support/catch.hpp"

#include <unistd.h>

namespace fs = std::filesystem;

namespace {

/// A file that is deleted after the test.
struct Kept {
    fs::path file;
    explicit Kept(std::span<const std::uint8_t> bytes)
        : file(fs::temp_directory_path() / ("adiposcope-picture-scenario-" + std::to_string(getpid()))) {
        platform::write_file(file, bytes, true);
    }
    ~Kept() { fs::remove(file); }
    Kept(const Kept&) = delete;
    Kept& operator=(const Kept&) = delete;
};

const image::Image small{3, 2, std::vector<std::uint8_t>(24, 77)};

}  // namespace

TEST_CASE("a picture gives back the scenario that it shows, on the day that it shows") {
    document::Scenario scenario;
    scenario.document.person.weight_kg = 81.25;
    scenario.document.plan.days = 60;
    scenario.document.girths_cm[core::Girth::waist] = 94;
    scenario.view.day.reset();
    scenario.view.layer = document::Layer::thickness;
    const Kept kept(image::encode_png(small, picture::scenario_texts(scenario, 60)));
    const picture::LoadedScenario loaded = picture::load_scenario_or_picture(kept.file);
    scenario.view.day = 60;
    CHECK(loaded.scenario == scenario);
    CHECK(loaded.picture_size == render::Size{3, 2});
}

TEST_CASE("a picture without a scenario is refused by name") {
    const Kept kept(image::encode_png(small));
    CHECK_THROWS_WITH(picture::load_scenario_or_picture(kept.file),
                      Catch::Contains(kept.file.string()) && Catch::Contains("carries no scenario"));
}
