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
