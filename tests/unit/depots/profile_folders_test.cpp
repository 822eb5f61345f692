#include "depots/profile_folders.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace {

namespace fs = std::filesystem;

const fs::path shipped_folder = fs::path(ADIPOSCOPE_SOURCE_DIR) / "assets/profiles";

std::string shipped(const char* name) {
    std::ifstream file(shipped_folder / name);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

constexpr const char* my_woman = R"({
  "name": "my-woman", "title": "Mine", "source": "A guess.", "based_on": "typical-woman", "pattern": [-2, "guess"],
  "sources": {"guess": {"grade": "C", "text": "Judgement."}}
})";

}  // namespace

TEST_CASE("a folder of profiles is read in the order of their names") {
    const TemporaryFolder scratch;
    const fs::path& folder = scratch.path;
    CHECK_THROWS_AS(depots::load_profiles(folder / "missing"), core::Error);
    CHECK_THROWS_AS(depots::load_profiles(folder), core::Error);
    std::ofstream(folder / "a.json") << shipped("typical-woman.json");
    std::ofstream(folder / "b.json") << shipped("typical-man.json");
    std::ofstream(folder / "notes.txt") << "not a profile";
    const auto profiles = depots::load_profiles(folder);
    REQUIRE(profiles.size() == 2);
    CHECK(profiles[0].name == "typical-man");
    CHECK(profiles[1].name == "typical-woman");

    std::ofstream(folder / "c.json") << shipped("typical-man.json");
    try {
        depots::load_profiles(folder);
        FAIL("a name that appears twice was not refused");
    } catch (const core::Error& error) {
        CHECK(contains(error.what(), "typical-man"));
    }
    std::ofstream(folder / "c.json") << "{";
    try {
        depots::load_profiles(folder);
        FAIL("a broken file was not refused");
    } catch (const core::Error& error) {
        CHECK(contains(error.what(), "c.json"));
    }
}

TEST_CASE("a user's profiles join the list, and a faulty one is reported without hiding the others") {
    const TemporaryFolder users;
    CHECK(depots::list_profiles(shipped_folder, users.path / "missing").profiles.size() == 4);
    users.write("mine.json", my_woman);
    users.write("b-wrong.json", "{\"name\": \"wrong\"}");
    users.write("a-broken.json", "{");
    users.write("taken.json", shipped("typical-man.json"));
    users.write("notes.txt", "not a profile");
    fs::create_directories(users.path / "folder.json");
    const depots::ProfileList list = depots::list_profiles(shipped_folder, users.path);
    REQUIRE(list.profiles.size() == 5);
    CHECK(std::ranges::is_sorted(list.profiles, {}, &depots::Profile::name));
    const auto mine = std::ranges::find(list.profiles, "my-woman", &depots::Profile::name);
    REQUIRE(mine != list.profiles.end());
    CHECK(mine->pattern == -2);
    CHECK(mine->sex == core::Sex::female);
    REQUIRE(list.refused.size() == 4);
    CHECK(contains(list.refused[0], "a-broken.json: not valid JSON"));
    CHECK(contains(list.refused[1], "b-wrong.json: "));
    CHECK(contains(list.refused[1], "title"));
    CHECK(contains(list.refused[2], "folder.json: cannot be read"));
    CHECK(contains(list.refused[3], "taken.json: name \"typical-man\" is taken"));
}

TEST_CASE("a profile may be based on one of another folder, read in any order, but not on a based one") {
    const TemporaryFolder users;
    users.write("mine.json", my_woman);
    const std::array folders{users.path, shipped_folder};
    CHECK(depots::list_profiles(folders).refused.empty());
    std::string chain = my_woman;
    chain.replace(chain.find("typical-woman"), 13, "apple-shaped-woman");
    users.write("mine.json", chain);
    const depots::ProfileList list = depots::list_profiles(folders);
    REQUIRE(list.refused.size() == 1);
    CHECK(contains(list.refused[0], "mine.json: based_on, expected a profile with depots of its own"));
}

TEST_CASE("a fault in the shipped folder is never passed over") {
    const TemporaryFolder shipped_copy;
    CHECK_THROWS_AS(depots::list_profiles(shipped_copy.path, shipped_folder), core::Error);
}
