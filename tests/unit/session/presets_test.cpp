#include "session/presets.hpp"

#include "core/strings.hpp"
#include "study/simulation.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <fmt/format.h>

#include <fstream>

namespace fs = std::filesystem;

namespace {

const fs::path shipped = ADIPOSCOPE_SOURCE_DIR "/assets/presets";

}  // namespace

TEST_CASE(
    "every preset that comes with the program can be simulated, has a title and a line, and knows no unknown field") {
    const auto models = study::load_models(ADIPOSCOPE_SOURCE_DIR "/models", ADIPOSCOPE_SOURCE_DIR "/assets");
    const core::Strings english = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", "en");
    const session::Presets presets = session::load_presets(shipped, {});
    CHECK(presets.refused.empty());
    CHECK(presets.list.size() >= 10);
    CHECK(presets.list.front().name == "typical-man");
    for (const session::Preset& preset : presets.list) {
        CAPTURE(preset.name);
        CHECK(english.has(fmt::format("preset.{}.title", preset.name)));
        CHECK(english.has(fmt::format("preset.{}.text", preset.name)));
        CHECK(preset.scenario.unknown.empty());
        CHECK(study::simulate(models, preset.scenario.document).last_day() == preset.scenario.document.plan.days);
    }
}

TEST_CASE("a user's own presets come behind, and a wrong one is told without losing the others") {
    const TemporaryFolder own;
    std::ofstream(own.path / "mine.json") << R"({"age": 33})";
    std::ofstream(own.path / "02-second.json") << R"({"age": 34})";
    std::ofstream(own.path / "wrong.json") << R"({"age": 17})";
    std::ofstream(own.path / "notes.txt") << "no preset";
    fs::create_directories(own.path / "folder.json");
    const std::size_t before = session::load_presets(shipped, {}).list.size();
    const session::Presets presets = session::load_presets(shipped, own.path);
    REQUIRE(presets.list.size() == before + 2);
    CHECK(presets.list[before].name == "second");
    CHECK(presets.list[before + 1].name == "mine");
    CHECK(presets.list[before + 1].scenario.document.person.age_years == 33);
    REQUIRE(presets.refused.size() == 1);
    CHECK_THAT(presets.refused.front(), Catch::Contains("wrong.json") && Catch::Contains("17"));
    CHECK(session::load_presets("/no/such/folder", "/nor/this").list.empty());
}
