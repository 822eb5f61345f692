#include "cli/commands.hpp"
#include "cli/target_file.hpp"
#include "document/scenario_schema.hpp"

namespace cli {

int run_schema(const CommandLine& line) {
    require_writable(line);
    write_target(line, document::scenario_schema());
    return 0;
}

}  // namespace cli
