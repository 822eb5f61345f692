#include "session/settings.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <unistd.h>

#include <fstream>

namespace fs = std::filesystem;

namespace {

session::Settings unusual() {
    return {.recent_files = {"/a/b.json", "/c \"d\"/ü.png"},
            .pictures_folder = "/pictures",
            .chosen_folder = "/lessons",
            .welcomed = true,
            .classroom = true,
            .preferences = {.units = session::Units::imperial,
                            .appearance = session::Appearance::light,
                            .scale_percent = 175,
                            .animations = false,
                            .detail = session::Detail::simple,
                            .language = "de",
                            .panels = {.controls = false, .numbers = true, .time = false},
                            .pace = {.choice = 4, .loop = true}}};
}

}  // namespace

TEST_CASE("settings read back as they were") {
    CHECK(session::parse_settings(session::settings_json(unusual()), "test") == unusual());
    CHECK(session::parse_settings("{}", "test") == session::Settings{});
    CHECK(session::parse_settings(R"({"of-a-newer-program": [1], "welcomed": true})", "test").welcomed);
    const TemporaryFolder folder;
    const fs::path file = folder.path / "made" / "settings.json";
    session::save_settings(file, unusual());
    CHECK(session::load_settings(file).settings == unusual());
    CHECK(session::load_settings(file).fault.empty());
}

TEST_CASE("wrong settings never prevent a start: they are set aside, and a sentence says where") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "settings.json";
    const std::string whole = session::settings_json(unusual());
    for (const std::string& text :
         {std::string(), std::string("\xff\xfe"), std::string("[]"), std::string(R"({"welcomed": 1})"),
          std::string(R"({"recent-files": "a"})"), std::string(R"({"recent-files": [1]})"),
          std::string(R"({"pictures-folder": {}})"), std::string(R"({"units": "stone"})"),
          std::string(R"({"scale-percent": 40})"), std::string(R"({"scale-percent": "big"})"),
          std::string(R"({"pace": 3})"), std::string(R"({"loop": "yes"})"), whole.substr(0, whole.size() / 2),
          std::string(R"({"welcomed": true, "welcomed": false})"), std::string(R"({"window-size": [1e999, 1]})"),
          R"({"of-a-newer-program": )" + std::string(100000, '[') + std::string(100000, ']') + "}"}) {
        CAPTURE(text.substr(0, 1000));
        std::ofstream(file) << text;
        const session::LoadedSettings loaded = session::load_settings(file);
        CHECK(loaded.settings == session::Settings{});
        CHECK_THAT(loaded.fault, Catch::Contains("settings.json") && Catch::Contains("settings.json.bad"));
        CHECK_FALSE(fs::exists(file));
        std::ifstream aside(folder.path / "settings.json.bad");
        CHECK(std::string(std::istreambuf_iterator<char>(aside), {}) == text);
    }
    fs::create_directories(file);  // a folder of the same name
    CHECK_FALSE(session::load_settings(file).fault.empty());
    CHECK(fs::is_directory(file));
}

TEST_CASE("settings that are not there are the defaults and no fault") {
    CHECK(session::load_settings("/no/such/settings.json").fault.empty());
    CHECK(session::load_settings({}).settings == session::Settings{});
    session::save_settings({}, unusual());  // without a home folder nothing is saved
}

TEST_CASE("settings that cannot be kept say so") {
    const TemporaryFolder folder;
    std::ofstream(folder.path / "file") << "x";
    CHECK_THROWS_AS(session::save_settings(folder.path / "file" / "settings.json", unusual()), core::Error);
}

TEST_CASE("the latest file comes first, each once, and the oldest goes") {
    session::Settings settings;
    for (int i = 0; i < 15; ++i) session::remember_file(settings, "/f" + std::to_string(i) + ".json");
    session::remember_file(settings, "/x/../f9.json");
    CHECK(settings.recent_files.size() == session::most_recent_files);
    CHECK(settings.recent_files[0] == "/f9.json");
    CHECK(settings.recent_files[1] == "/f14.json");
    CHECK(settings.recent_files.back() == "/f5.json");
}
