#include "session/unsaved_work.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"

#include <unistd.h>

#include <chrono>
#include <fstream>

namespace fs = std::filesystem;

namespace {

struct Folder {
    fs::path path = fs::temp_directory_path() / ("adiposcope-unsaved-" + std::to_string(getpid()));
    ~Folder() { fs::remove_all(path); }
    Folder() = default;
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::size_t files() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
    }
    /// Leaves what a killed window leaves: its file, with no lock held.
    fs::path leave(const std::string& name, const session::UnsavedWork& work, int minutes_ago) const {
        fs::create_directories(path);
        const fs::path file = path / name;
        std::ofstream(file) << session::unsaved_work_json(work);
        std::ofstream(path / (fs::path(name).stem().string() + ".lock"));
        fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::minutes(minutes_ago));
        return file;
    }
};

session::UnsavedWork work_of(double weight_kg) {
    session::UnsavedWork work{.scenario = {}, .file = "/lessons/ü \"1\".json"};
    work.scenario.document.person.weight_kg = weight_kg;
    work.scenario.document.girths_cm[core::Girth::waist] = 94;
    work.scenario.document.classmates = {{"Zoë", {}, {}}};
    work.scenario.view.yaw_deg = 1.0 / 3;
    work.scenario.unknown = {{"future", "[1]"}};
    return work;
}

std::optional<session::LeftWork> found_in(const fs::path& folder) {
    std::string fault;
    auto left = session::find_left_work(folder, fault);
    CHECK(fault.empty());
    return left;
}

}  // namespace

TEST_CASE("unsaved work reads back as it was") {
    CHECK(session::parse_unsaved_work(session::unsaved_work_json(work_of(81.25)), "test") == work_of(81.25));
}

TEST_CASE("work is kept while its window lives, and gone once it is saved") {
    const Folder folder;
    session::WorkKeeper keeper(folder.path);
    CHECK_FALSE(fs::exists(folder.path));
    keeper.keep(work_of(80));
    keeper.keep(work_of(81));
    CHECK(folder.files() == 2);          // and its lock
    CHECK_FALSE(found_in(folder.path));  // still in use
    session::WorkKeeper other(folder.path);
    other.keep(work_of(90));
    CHECK(folder.files() == 4);
    keeper.forget();
    other.forget();
    CHECK(folder.files() == 0);
    keeper.keep(work_of(82));
    CHECK(folder.files() == 2);
}

TEST_CASE("the latest work that was left is offered, to one window at a time") {
    const Folder folder;
    folder.leave("7-1.json", work_of(70), 50);
    folder.leave("8-1.json", work_of(80), 20);
    {
        const auto left = found_in(folder.path);
        REQUIRE(left);
        CHECK(left->work == work_of(80));
        CHECK(left->when.size() == std::string("2026-11-26 14:05").size());
        const auto next = found_in(folder.path);
        REQUIRE(next);
        CHECK(next->work == work_of(70));
        session::discard(*next);
    }
    const auto again = found_in(folder.path);  // neither restored nor discarded: offered again
    REQUIRE(again);
    CHECK(again->work == work_of(80));
    session::discard(*again);
    CHECK_FALSE(found_in(folder.path));
}

TEST_CASE("work that a window with the same number left is not written over") {
    const Folder folder;
    const fs::path left = folder.leave(std::to_string(getpid()) + "-1.json", work_of(70), 5);
    session::WorkKeeper keeper(folder.path);
    keeper.keep(work_of(80));
    const auto found = found_in(folder.path);
    REQUIRE(found);
    CHECK(found->file == left);
    CHECK(found->work == work_of(70));
}

TEST_CASE("work that cannot be read is set aside, and the one before it is offered") {
    const Folder folder;
    folder.leave("7-1.json", work_of(70), 50);
    const std::string whole = session::unsaved_work_json(work_of(80));
    for (const std::string& text :
         {std::string(), std::string("[]"), std::string("{}"), whole.substr(0, 300),
          std::string(R"({"file": "", "file": "b", "scenario": {}})"),
          std::string(R"({"file": "", "scenario": {"age": 17}})"), std::string(R"({"file": 1, "scenario": {}})"),
          std::string(R"({"file": "", "scenario": []})")}) {
        CAPTURE(text);
        std::ofstream(folder.leave("8-1.json", work_of(80), 20)) << text;
        std::string fault;
        const auto left = session::find_left_work(folder.path, fault);
        REQUIRE(left);
        CHECK(left->work == work_of(70));
        CHECK_THAT(fault, Catch::Contains("8-1.json.bad"));
        CHECK(fs::exists(folder.path / "8-1.json.bad"));
    }
}

TEST_CASE("no more is left lying about than somebody could want back") {
    const Folder folder;
    for (int i = 0; i < 25; ++i) folder.leave(std::to_string(i) + "-1.json", work_of(60 + i), i);
    CHECK(found_in(folder.path)->work == work_of(60));
    CHECK(folder.files() <= session::most_left_works);
}

TEST_CASE("without a folder nothing is kept, and one that cannot be made says so") {
    session::WorkKeeper homeless({});
    homeless.keep(work_of(80));
    CHECK_FALSE(found_in({}));
    session::WorkKeeper nowhere("/proc/no/such/folder");
    CHECK_THROWS_AS(nowhere.keep(work_of(80)), core::Error);
}

TEST_CASE("unsaved work that nests without end is refused, and never exhausts the stack") {
    const std::string deep =
        R"({"file": "", "scenario": {"later": )" + std::string(200000, '[') + std::string(200000, ']') + "}}";
    CHECK_THROWS_WITH(session::parse_unsaved_work(deep, "work.json"),
                      "work.json: nests deeper than 66 levels, expected unsaved work");
}
