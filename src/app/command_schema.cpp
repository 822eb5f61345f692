#include "app/commands.hpp"
#include "app/target_file.hpp"
#include "document/scenario_schema.hpp"

namespace app {

int run_schema(const CommandLine& line) {
    require_writable(line);
    write_target(line, document::scenario_schema());
    return 0;
}

}  // namespace app
