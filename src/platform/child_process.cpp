#include "platform/child_process.hpp"

#include "core/error.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern char** environ;

namespace platform {

namespace {

constexpr off_t longest_last_words = 4096;

int nameless_file() {
    std::FILE* file = std::tmpfile();
    if (!file) core::throw_failure(std::string("cannot make a temporary file: ") + std::strerror(errno));
    const int descriptor = fcntl(fileno(file), F_DUPFD_CLOEXEC, 3);
    std::fclose(file);
    return descriptor;
}

}  // namespace

bool is_installed(const std::string& program) {
    const char* path = std::getenv("PATH");
    std::string_view rest = path ? path : "";
    while (!rest.empty()) {
        const std::size_t end = rest.find(':');
        const std::filesystem::path candidate = std::filesystem::path(rest.substr(0, end)) / program;
        if (access(candidate.c_str(), X_OK) == 0) return true;
        rest = end == std::string_view::npos ? "" : rest.substr(end + 1);
    }
    return false;
}

ChildProcess::ChildProcess(const std::vector<std::string>& arguments) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        core::throw_failure("cannot start " + arguments.front() + ": " + std::strerror(errno));
    input_ = ends[1];
    errors_ = nameless_file();
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, ends[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, errors_, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, errors_, STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes, 0);
    std::vector<char*> words;
    for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    const int fault = posix_spawnp(&process_, words.front(), &files, &attributes, words.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    ::close(ends[0]);
    if (fault != 0) {
        process_ = -1;
        close_input();
        ::close(errors_);
        core::throw_failure("cannot start " + arguments.front() + ": " + std::strerror(fault));
    }
}

ChildProcess::~ChildProcess() {
    close_input();
    if (process_ > 0) {
        kill(process_, SIGKILL);
        waitpid(process_, nullptr, 0);
    }
    if (errors_ >= 0) ::close(errors_);
}

void ChildProcess::close_input() {
    if (input_ >= 0) ::close(input_);
    input_ = -1;
}

bool ChildProcess::write(std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(input_, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) return false;  // SIGPIPE is ignored (guard_standard_streams)
        if (written > 0) bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

/// The process, or 0 while it runs.
int ChildProcess::wait_for_end(int flags) {
    int ended = 0;
    do ended = waitpid(process_, &status_, flags);
    while (ended < 0 && errno == EINTR);
    if (ended != 0) process_ = -1;
    return ended;
}

bool ChildProcess::is_running() {
    return process_ > 0 && wait_for_end(WNOHANG) == 0;
}

void ChildProcess::interrupt() const {
    if (process_ > 0) kill(process_, SIGINT);
}

bool ChildProcess::finish() {
    close_input();
    if (process_ > 0) wait_for_end(0);
    last_words_ = words_so_far();
    return WIFEXITED(status_) && WEXITSTATUS(status_) == 0;
}

std::string ChildProcess::words_so_far() const {
    const off_t size = lseek(errors_, 0, SEEK_END);
    std::string text(static_cast<std::size_t>(std::min(size, longest_last_words)), '\0');
    const ssize_t got = pread(errors_, text.data(), text.size(), size - static_cast<off_t>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text.substr(text.find_last_of('\n') + 1);
}

}  // namespace platform
