#include "platform/files.hpp"

#include "core/error.hpp"
#include "platform/data_folder.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <string>
#include <thread>

namespace {

namespace fs = std::filesystem;

std::vector<std::uint8_t> bytes(const std::string& text) {
    return {text.begin(), text.end()};
}

template <class Action>
std::string failure(core::Error::Kind kind, Action action) {
    try {
        action();
    } catch (const core::Error& error) {
        CHECK(error.kind() == kind);
        return error.what();
    }
    return "nothing was thrown";
}

std::string write_failure(const fs::path& file, bool overwrite) {
    return failure(core::Error::Kind::failure, [&] { platform::write_file(file, bytes("new"), overwrite); });
}

}  // namespace

TEST_CASE("what is written is read back, empty and large files included") {
    const TemporaryFolder folder;
    for (const std::size_t size : {0U, 1U, 5'000'000U}) {
        std::vector<std::uint8_t> content(size);
        for (std::size_t i = 0; i < size; ++i) content[i] = static_cast<std::uint8_t>(i * 31 + i / 257);
        const fs::path file = folder.path / std::to_string(size);
        platform::write_file(file, content, false);
        CHECK(platform::read_file(file) == content);
    }
    CHECK(folder.entries() == 3);
}

TEST_CASE("a new file has the permissions that any program would give it") {
    const TemporaryFolder folder;
    const mode_t mask = umask(027);
    platform::write_file(folder.path / "a", bytes("x"), false);
    umask(mask);
    CHECK(fs::status(folder.path / "a").permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
}

TEST_CASE("an existing file is kept unless overwriting is asked for") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "picture.png";
    platform::write_file(file, bytes("old"), false);
    CHECK(write_failure(file, false) ==
          "cannot write \"" + file.string() + "\": the file already exists (--force overwrites)");
    CHECK(platform::read_file(file) == bytes("old"));
    platform::write_file(file, bytes("new"), true);
    CHECK(platform::read_file(file) == bytes("new"));
    CHECK(folder.entries() == 1);
}

TEST_CASE("of many that write the same new file at once exactly one succeeds") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "contested";
    std::vector<int> succeeded(8, 0);
    std::vector<std::thread> writers;
    for (std::size_t i = 0; i < succeeded.size(); ++i)
        writers.emplace_back([&file, &succeeded, i] {
            try {
                platform::write_file(file, bytes(std::string(100'000, static_cast<char>('a' + i))), false);
                succeeded[i] = 1;
            } catch (const core::Error&) {
                succeeded[i] = 0;
            }
        });
    for (std::thread& writer : writers) writer.join();
    int winners = 0;
    std::size_t winner = 0;
    for (std::size_t i = 0; i < succeeded.size(); ++i)
        if (succeeded[i] == 1) {
            ++winners;
            winner = i;
        }
    CHECK(winners == 1);
    CHECK(platform::read_file(file) == bytes(std::string(100'000, static_cast<char>('a' + winner))));
    CHECK(folder.entries() == 1);
}

TEST_CASE("a missing folder, a folder as target and an empty name are told apart") {
    const TemporaryFolder folder;
    const fs::path lost = folder.path / "missing" / "a.png";
    CHECK(write_failure(lost, false) == "cannot write \"" + lost.string() + "\": the folder does not exist");
    CHECK(write_failure(folder.path, true) == "cannot write \"" + folder.path.string() + "\": it is a folder");
    CHECK(write_failure("", true) == "cannot write \"\": a file name was expected");
    platform::write_file(folder.path / "file", bytes("x"), false);
    CHECK(write_failure(folder.path / "file" / "below", false).find("cannot write") == 0);
}

TEST_CASE("a name as long as the file system allows can be written") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / std::string(255, 'n');
    platform::write_file(file, bytes("x"), false);
    CHECK(platform::read_file(file) == bytes("x"));
    CHECK(write_failure(folder.path / std::string(300, 'n'), false).find("cannot write") == 0);
    CHECK(folder.entries() == 1);
}

TEST_CASE("a symbolic link stays a link when the file behind it is overwritten") {
    const TemporaryFolder folder;
    platform::write_file(folder.path / "real", bytes("old"), false);
    fs::create_symlink(folder.path / "real", folder.path / "link");
    platform::write_file(folder.path / "link", bytes("new"), true);
    CHECK(fs::is_symlink(folder.path / "link"));
    CHECK(platform::read_file(folder.path / "real") == bytes("new"));
}

TEST_CASE("a disk that is full leaves the old file and no temporary") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "table.csv";
    platform::write_file(file, bytes("old"), false);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{1000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
    const std::string message =
        failure(core::Error::Kind::failure, [&] { platform::write_file(file, std::vector<std::uint8_t>(5000), true); });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(message == "cannot write \"" + file.string() + "\": File too large");
    CHECK(platform::read_file(file) == bytes("old"));
    CHECK(folder.entries() == 1);
}

TEST_CASE("a device is written to, not replaced") {
    platform::write_file("/dev/null", bytes("gone"), false);
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a file that cannot be read is named") {
    const TemporaryFolder folder;
    const auto read_failure = [](const fs::path& file) {
        return failure(core::Error::Kind::invalid_input, [&] { platform::read_file(file); });
    };
    const fs::path file = folder.path / "nothing";
    CHECK(read_failure(file) == "cannot read \"" + file.string() + "\": there is no such file");
    CHECK(read_failure(folder.path) == "cannot read \"" + folder.path.string() + "\": it is a folder");
}

TEST_CASE("the data folder holds models and assets") {
    const fs::path folder = platform::data_folder();
    CHECK(fs::is_directory(folder / "models"));
    CHECK(fs::is_directory(folder / "assets"));
}

TEST_CASE("what takes the place of a file has its mode, whatever that is") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "kept";
    for (const unsigned mode : {0600U, 0640U, 0444U, 0666U, 0755U}) {
        platform::write_file(file, bytes("old"), true);
        fs::permissions(file, fs::perms(mode));
        platform::write_file(file, bytes("new"), true);
        CHECK(fs::status(file).permissions() == fs::perms(mode));
    }
    platform::write_private_file(file, "secret");
    CHECK(fs::status(file).permissions() == fs::perms(0600));
    CHECK_FALSE(platform::is_read_only(file));
    fs::permissions(file, fs::perms(0440));
    CHECK(platform::is_read_only(file));
    CHECK_FALSE(platform::is_read_only(folder.path));
    CHECK_FALSE(platform::is_read_only(folder.path / "missing"));
}

TEST_CASE("a file that cannot be written is refused before there is anything to write, as it would be then") {
    const TemporaryFolder folder;
    platform::write_file(folder.path / "taken", bytes("x"), false);
    fs::create_symlink("round-b", folder.path / "round-a");
    fs::create_symlink("round-a", folder.path / "round-b");
    fs::create_symlink("missing/folder/file", folder.path / "nowhere");
    for (const fs::path& name : {folder.path, folder.path / "taken", folder.path / "missing" / "a",
                                 folder.path / "round-a", folder.path / "nowhere", folder.path / std::string(256, 'n'),
                                 fs::path("/proc/a.png"), folder.path / "taken" / "below"}) {
        CAPTURE(name);
        const std::string before = failure(core::Error::Kind::failure, [&] { platform::try_file(name, false); });
        CHECK(before.find("cannot write") == 0);
        CHECK(before == write_failure(name, false));
    }
    platform::try_file(folder.path / "taken", true);
    platform::try_file("/dev/null", false);
    platform::try_file(folder.path / std::string(255, 'n'), false);
    CHECK(folder.entries() == 4);
}

TEST_CASE("a link to nothing makes what it points to") {
    const TemporaryFolder folder;
    fs::create_directory(folder.path / "inner");
    fs::create_symlink("inner/real", folder.path / "link");
    fs::create_symlink("link", folder.path / "chain");
    platform::write_file(folder.path / "chain", bytes("new"), false);
    CHECK(platform::read_file(folder.path / "inner" / "real") == bytes("new"));
    CHECK(fs::is_symlink(folder.path / "chain"));
    CHECK(write_failure(folder.path / "chain", false).find("already exists") != std::string::npos);
}
