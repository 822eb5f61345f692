#include "cli/commands.hpp"
#include "cli/target_file.hpp"
#include "document/scenario_schema.hpp"

#include <CLI/CLI.hpp>

namespace cli {

ReadCommand define_schema(CLI::App& app) {
    const auto output = std::make_shared<std::string>(standard_output);
    app.add_option("-o,--output", *output, "Where it goes; - (default) is standard output")->option_text("FILE|-");
    return [output](const Common& common) -> Command { return Schema{.common = common, .output = *output}; };
}

int run_command(const Schema& line) {
    require_writable(line.output, line.common.force);
    write_target(line.output, line.common.force, document::scenario_schema());
    return 0;
}

}  // namespace cli
