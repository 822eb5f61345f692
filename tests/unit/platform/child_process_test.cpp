#include "platform/child_process.hpp"

#include "core/error.hpp"
#include "platform/staged.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <csignal>
#include <fstream>
#include <string>
#include <vector>

TEST_CASE("a program is fed, and its end and last words are reported") {
    std::signal(SIGPIPE, SIG_IGN);
    CHECK(platform::is_installed("sh"));
    CHECK_FALSE(platform::is_installed("no-such-program-anywhere"));
    platform::ChildProcess counts({"sh", "-c", "test $(wc -c) -eq 300000"});
    CHECK(counts.write(std::vector<std::uint8_t>(300000)));
    CHECK(counts.finish());
    platform::ChildProcess fails({"sh", "-c", "echo first; echo why >&2; exit 3"});
    CHECK_FALSE(fails.finish());
    CHECK(fails.last_words() == "why");
    CHECK_THROWS_AS(platform::ChildProcess({"no-such-program-anywhere"}), core::Error);
}

TEST_CASE("what is staged appears complete or not at all") {
    using platform::Staged;
    const TemporaryFolder scratch;
    const std::filesystem::path& folder = scratch.path;
    const auto write = [](const std::filesystem::path& file) { std::ofstream(file) << "x"; };
    {
        const Staged forgotten(folder / "a.bin", Staged::Kind::file), other(folder / "b", Staged::Kind::folder);
        write(forgotten.path());
        write(other.path() / "frame");
    }
    CHECK(std::filesystem::is_empty(folder));
    {
        Staged kept(folder / "a.bin", Staged::Kind::file), too(folder / "b/", Staged::Kind::folder);
        write(kept.path());
        write(too.path() / "frame");
        kept.keep(false);
        too.keep(false);
    }
    CHECK(std::filesystem::file_size(folder / "a.bin") == 1);
    CHECK(std::filesystem::exists(folder / "b" / "frame"));
    CHECK(std::distance(std::filesystem::directory_iterator(folder), {}) == 2);
    Staged again(folder / "a.bin", Staged::Kind::file), full(folder / "b", Staged::Kind::folder);
    write(full.path() / "second");
    CHECK_THROWS_WITH(again.keep(false), Catch::Contains("already exists"));
    CHECK_THROWS_WITH(full.keep(false), Catch::Contains("not empty"));
    full.keep(true);
    CHECK(std::filesystem::exists(folder / "b" / "second"));
    CHECK_THROWS_AS(Staged(folder / "none" / "c.bin", Staged::Kind::file), core::Error);
    std::filesystem::remove_all(folder);
}

TEST_CASE("a folder that is there is filled and stays what it was") {
    using platform::Staged;
    const TemporaryFolder scratch;
    const std::filesystem::path folder = scratch.path / "private";
    std::filesystem::create_directory(folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    std::filesystem::create_directory_symlink("private", scratch.path / "link");
    for (const char* name : {"private", "private/", "link", "private/../link/."}) {
        CAPTURE(name);
        Staged staged(scratch.path / name, Staged::Kind::folder);
        std::ofstream(staged.path() / "frame") << name;
        staged.keep(true);
        CHECK(std::filesystem::file_size(folder / "frame") == std::string(name).size());
    }
    CHECK(std::filesystem::is_symlink(scratch.path / "link"));
    CHECK(std::filesystem::status(folder).permissions() == std::filesystem::perms::owner_all);
    CHECK(std::distance(std::filesystem::directory_iterator(folder), {}) == 1);
}

TEST_CASE("how a program ended is told where it gives no reason itself") {
    const auto reason = [](const char* script) {
        platform::ChildProcess child({"sh", "-c", script});
        CHECK_FALSE(child.finish());
        return child.reason();
    };
    CHECK(reason("kill -KILL $$") == "it was ended by signal 9 (Killed)");
    CHECK(reason("echo words; kill -TERM $$") == "it was ended by signal 15 (Terminated)");
    CHECK(reason("exit 7") == "it ended with exit code 7 and gave no reason");
    CHECK(reason("echo why >&2; exit 7") == "why");
}

TEST_CASE("a program that hangs is not waited for without an end, nor is what it has started") {
    const platform::ChildProcess::Patience short_one{.without_reading = std::chrono::milliseconds(300),
                                                     .at_its_end = std::chrono::milliseconds(300)};
    {
        platform::ChildProcess deaf({"sh", "-c", "sleep 613"}, short_one);
        CHECK_THROWS_WITH(deaf.write(std::vector<std::uint8_t>(4000000)), Catch::Contains("stopped reading"));
    }
    {
        platform::ChildProcess endless({"sh", "-c", "cat >/dev/null; sleep 613"}, short_one);
        CHECK(endless.write(std::vector<std::uint8_t>(4000000)));
        CHECK_THROWS_WITH(endless.finish(), Catch::Contains("does not end"));
    }
    const platform::InterruptWatch watch;
    platform::ChildProcess stopped({"sh", "-c", "sleep 613"});
    std::raise(SIGTERM);
    CHECK_THROWS_WITH(stopped.write(std::vector<std::uint8_t>(4000000)), Catch::Contains("stopped on request"));
}
