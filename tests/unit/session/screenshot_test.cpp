#include "session/screenshot.hpp"

#include "core/error.hpp"
#include "image/image.hpp"
#include "image/png.hpp"
#include "image/png_writer.hpp"
#include "platform/files.hpp"
#include "platform/pictures_folder.hpp"
#include "support/catch.hpp"

#include <cstdlib>
#include <fstream>

namespace fs = std::filesystem;

namespace {

/// A temporary home folder, and an environment that points to it.
struct Home {
    fs::path folder;

    Home() {
        std::string name = (fs::temp_directory_path() / "adiposcope-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        folder = name;
        setenv("HOME", name.c_str(), 1);
        unsetenv("XDG_CONFIG_HOME");
    }
    ~Home() { fs::remove_all(folder); }
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;
};

const image::Image dot{1, 1, {10, 20, 30, 255}};
const std::vector<std::uint8_t> png = image::encode_png(dot);

}  // namespace

TEST_CASE("a picture never takes the name of another") {
    const Home home;
    const fs::path first = session::save_screenshot(home.folder, 90, png);
    const fs::path second = session::save_screenshot(home.folder, 90, png);
    CHECK(first.filename() == "adiposcope-day-90.png");
    CHECK(second.filename() == "adiposcope-day-90-2.png");
    CHECK(image::decode_png(platform::read_file(first), "first") == dot);
    CHECK_THROWS_AS(session::save_screenshot(home.folder / "missing", 90, png), core::Error);
}

TEST_CASE("pictures go where the desktop keeps them") {
    const Home home;
    CHECK(platform::pictures_folder() == home.folder);
    fs::create_directory(home.folder / "Pictures");
    CHECK(platform::pictures_folder() == home.folder / "Pictures");
    fs::create_directory(home.folder / ".config");
    std::ofstream(home.folder / ".config" / "user-dirs.dirs") << "# a comment\nXDG_PICTURES_DIR=\"$HOME/Bilder\"\n";
    CHECK(platform::pictures_folder() == home.folder / "Pictures");  // the configured folder does not exist
    fs::create_directory(home.folder / "Bilder");
    CHECK(platform::pictures_folder() == home.folder / "Bilder");
}

TEST_CASE("without a home folder no picture lands in the working folder") {
    const Home home;
    for (const char* none : {"", "somewhere/else", static_cast<const char*>(nullptr)}) {
        none ? setenv("HOME", none, 1) : unsetenv("HOME");
        CHECK(platform::pictures_folder().empty());
        CHECK_THROWS_WITH(session::save_screenshot(platform::pictures_folder(), 90, png), Catch::Contains("HOME"));
    }
    CHECK_FALSE(fs::exists("adiposcope-day-90.png"));
}
