#include "platform/child_process.hpp"

#include "core/error.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
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

using Clock = std::chrono::steady_clock;

constexpr off_t longest_last_words = 4096;
constexpr int between_looks_ms = 50;

/// A file in memory: a temporary folder may be full or read-only.
int nameless_file() {
    const int descriptor = memfd_create("last words", MFD_CLOEXEC);
    if (descriptor < 0) core::throw_failure(std::string("cannot make a temporary file: ") + std::strerror(errno));
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

ChildProcess::ChildProcess(const std::vector<std::string>& arguments, const Patience& patience)
    : name_(arguments.front()), patience_(patience) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        core::throw_failure("cannot start " + arguments.front() + ": " + std::strerror(errno));
    input_ = ends[1];
    fcntl(input_, F_SETFL, O_NONBLOCK);  // a child that hangs must not block us
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
    if (process_ > 0) end_by_force();
    if (errors_ >= 0) ::close(errors_);
}

void ChildProcess::end_by_force() {
    kill(-process_, SIGKILL);  // its process group
    while (waitpid(process_, &status_, 0) < 0 && errno == EINTR) {
    }
    process_ = -1;
}

void ChildProcess::close_input() {
    if (input_ >= 0) ::close(input_);
    input_ = -1;
}

bool ChildProcess::write(std::span<const std::uint8_t> bytes) {
    auto last_taken = Clock::now();
    while (!bytes.empty()) {
        const ssize_t written = ::write(input_, bytes.data(), bytes.size());
        if (written > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(written));
            last_taken = Clock::now();
            continue;
        }
        if (errno != EAGAIN && errno != EINTR) return false;  // SIGPIPE is ignored (guard_standard_streams)
        interrupts_.throw_if_interrupted();
        if (Clock::now() - last_taken > patience_.without_reading)
            core::throw_failure(name_ + " hangs: it has stopped reading what it is given");
        pollfd room{.fd = input_, .events = POLLOUT, .revents = 0};
        ::poll(&room, 1, between_looks_ms);
    }
    return true;
}

bool ChildProcess::is_running() {
    if (process_ <= 0) return false;
    if (waitpid(process_, &status_, WNOHANG) == 0) return true;
    process_ = -1;
    return false;
}

void ChildProcess::interrupt() const {
    if (process_ > 0) kill(process_, SIGINT);
}

bool ChildProcess::finish() {
    close_input();
    const auto asked = Clock::now();
    for (int wait_ms = 1; is_running(); wait_ms = std::min(2 * wait_ms, between_looks_ms)) {
        interrupts_.throw_if_interrupted();
        if (Clock::now() - asked > patience_.at_its_end)
            core::throw_failure(name_ + " hangs: it has been given everything and does not end");
        ::poll(nullptr, 0, wait_ms);
    }
    last_words_ = words_so_far();
    return WIFEXITED(status_) && WEXITSTATUS(status_) == 0;
}

std::string ChildProcess::reason() const {
    if (WIFSIGNALED(status_))
        return "it was ended by signal " + std::to_string(WTERMSIG(status_)) + " (" + strsignal(WTERMSIG(status_)) +
               ")";
    if (!last_words_.empty()) return last_words_;
    return "it ended with exit code " + std::to_string(WEXITSTATUS(status_)) + " and gave no reason";
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
