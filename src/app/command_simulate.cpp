#include "app/chosen_day.hpp"
#include "app/commands.hpp"
#include "app/target_file.hpp"
#include "output/csv.hpp"
#include "platform/paths.hpp"

namespace app {

int run_simulate(const CommandLine& line) {
    require_writable(line);
    const auto profiles = depots::load_profiles(platform::data_folder() / "assets" / "profiles");
    const document::Simulation simulation = document::simulate(profiles, line.scenario.document);
    note_early_stop(line, simulation);
    write_target(line, output::simulation_csv(line.scenario.document, simulation, line.every));
    return 0;
}

}  // namespace app
