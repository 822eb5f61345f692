#include "platform/standard_streams.hpp"

#include <sys/stat.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace platform {

void guard_standard_streams() {
    constexpr mode_t usual_mask = 022;
    ::umask(usual_mask);  // Emscripten's forbids everything
}

void end_without_reader() {
    std::abort();  // the console of a page always reads
}

void write_to_stdout(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

std::optional<int> terminal_columns() {
    return std::nullopt;
}

void note(std::string_view line) {
    std::fprintf(stderr, "adiposcope: %s\n", std::string(line).c_str());
}

}  // namespace platform
