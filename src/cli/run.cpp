#include "cli/run.hpp"

#include "cli/commands.hpp"
#include "platform/standard_streams.hpp"

#include <fmt/format.h>

#include <cassert>

namespace cli {

int run(const CommandLine& line) {
    if (!line.quiet)
        for (const document::UnknownField& field : line.scenario.unknown)
            platform::note(
                fmt::format("the scenario's field \"{}\" is unknown: it is kept and has no effect", field.name));
    if (!line.jobs.empty()) return run_list(line);
    switch (line.action) {
        case CommandLine::Action::open_window:
            assert(false);
            return 1;
        case CommandLine::Action::print_text:
            platform::write_to_stdout(line.text);
            return 0;
        case CommandLine::Action::simulate:
            return run_simulate(line);
        case CommandLine::Action::measure:
            return run_measure(line);
        case CommandLine::Action::render:
            return run_render(line);
        case CommandLine::Action::animate:
            return run_animate(line);
        case CommandLine::Action::sheet:
            return line.lesson.empty() ? run_sheet(line) : run_lesson_sheet(line);
        case CommandLine::Action::bundle:
            return run_bundle(line);
        case CommandLine::Action::export_mesh:
            return run_export(line);
        case CommandLine::Action::goal:
            return run_goal(line);
        case CommandLine::Action::report:
            return run_report(line);
        case CommandLine::Action::schema:
            return run_schema(line);
        case CommandLine::Action::evidence:
            return run_evidence(line);
    }
    return 1;
}

}  // namespace cli
