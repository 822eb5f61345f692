#include "platform/file_lock.hpp"

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

TEST_CASE("a lock is held by one at a time and leaves nothing behind") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "a.lock";
    {
        const auto first = platform::FileLock::take(file);
        REQUIRE(first);
        CHECK_FALSE(platform::FileLock::take(file));
    }
    CHECK_FALSE(fs::exists(file));
    CHECK(platform::FileLock::take(file));
    CHECK_FALSE(platform::FileLock::take(folder.path / "missing" / "a.lock"));
}

TEST_CASE("a program that is killed releases its lock") {
    const TemporaryFolder folder;
    const fs::path file = folder.path / "a.lock";
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = platform::FileLock::take(file);
        const char byte = held ? 'y' : 'n';
        if (::write(ready[1], &byte, 1) == 1)
            for (;;) ::pause();
        ::_exit(1);
    }
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    CHECK(byte == 'y');
    CHECK_FALSE(platform::FileLock::take(file));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    CHECK(platform::FileLock::take(file));
}
