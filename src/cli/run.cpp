#include "cli/run.hpp"

#include "platform/standard_streams.hpp"

#include <fmt/format.h>

#include <cassert>

namespace cli {

namespace {

void note_unknown_fields(const document::Scenario& scenario) {
    for (const document::UnknownField& field : scenario.unknown)
        platform::note(fmt::format("the scenario's field \"{}\" is unknown: it is kept and has no effect", field.name));
}

struct Run {
    int operator()(const OpenWindow&) const {
        assert(!"the window is not opened here");
        return 1;
    }
    template <class AnyOther>
    int operator()(const AnyOther& command) const {
        if constexpr (requires { command.subject; })
            if (!command.common.quiet) note_unknown_fields(command.subject.scenario);
        return run_command(command);
    }
};

}  // namespace

int run(const Command& command) {
    return std::visit(Run{}, command);
}

int run_command(const PrintText& asked) {
    platform::write_to_stdout(asked.text);
    return 0;
}

}  // namespace cli
