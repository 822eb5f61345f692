#include "cli/command_line.hpp"
#include "cli/run.hpp"
#include "core/error.hpp"
#include "platform/standard_streams.hpp"
#include "window/interactive_loop.hpp"

#include <cstdio>
#include <exception>
#include <optional>
#include <string>

namespace {

/// One line, whatever a file's name or a driver's message holds.
void tell(std::string sentence) {
    for (char& c : sentence)
        if (c == '\n' || c == '\r') c = ' ';
    std::fprintf(stderr, "adiposcope: %s\n", sentence.c_str());
}

int open_or_run(const cli::CommandLine& line) {
    if (line.action != cli::CommandLine::Action::open_window) return cli::run(line);
    return window::run_window({.scenario = line.scenario_given ? std::optional(line.scenario) : std::nullopt,
                               .scenario_file = line.scenario_file,
                               .pictures_folder = line.screenshots,
                               .classroom = line.classroom});
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
        tell(std::string("unexpected fault: ") + fault.what());
        return 1;
    }
}
