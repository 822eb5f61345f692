#include "cli/command_line.hpp"
#include "cli/run.hpp"
#include "core/error.hpp"
#include "platform/standard_streams.hpp"
#include "window/interactive_loop.hpp"

#include <cstdio>
#include <exception>
#include <optional>
#include <string>
#include <variant>

namespace {

/// One line, whatever a file's name or a driver's message holds.
void tell(std::string sentence) {
    for (char& c : sentence)
        if (c == '\n' || c == '\r') c = ' ';
    std::fprintf(stderr, "adiposcope: %s\n", sentence.c_str());
}

int open_window(const cli::OpenWindow& asked) {
    const cli::Subject& subject = asked.subject;
    return window::run_window(
        {.scenario = subject.scenario_file.empty() ? std::nullopt : std::optional(subject.scenario),
         .scenario_file = subject.scenario_file,
         .pictures_folder = asked.screenshots,
         .classroom = asked.classroom});
}

int open_or_run(const cli::Command& command) {
    const auto* window = std::get_if<cli::OpenWindow>(&command);
    return window ? open_window(*window) : cli::run(command);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        platform::guard_standard_streams();
        return open_or_run(cli::parse_command_line(argc, argv));
    } catch (const core::Error& fault) {
        tell(fault.what());
        return fault.kind() == core::Error::Kind::invalid_input ? 2 : 1;
    } catch (const std::exception& fault) {
        tell(std::string("unexpected error: ") + fault.what());
        return 1;
    }
}
