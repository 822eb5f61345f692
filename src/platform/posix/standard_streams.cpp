#include "platform/standard_streams.hpp"

#include "core/error.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace platform {

void guard_standard_streams() {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    // open() returns the lowest free descriptor. The direction is wrong on purpose, so that using the stream still
    // fails.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(stream, F_GETFD) < 0 && ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
            core::throw_failure("cannot open /dev/null in place of a closed standard stream");
}

void end_without_reader() {
    std::signal(SIGPIPE, SIG_DFL);
    std::raise(SIGPIPE);
    _exit(1);  // reached only if the signal is blocked
}

void write_to_stdout(std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
        if (written < 0 && errno == EPIPE) end_without_reader();
        if (written < 0 && errno != EINTR)
            core::throw_failure(fmt::format("cannot write to standard output: {}", std::strerror(errno)));
        if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
    }
}

std::optional<int> terminal_columns() {
    winsize size{};
    if (::isatty(STDOUT_FILENO) == 0 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return std::nullopt;
    return size.ws_col;
}

void note(std::string_view line) {
    const std::string text = fmt::format("adiposcope: {}\n", line);
    std::fputs(text.c_str(), stderr);
}

}  // namespace platform
