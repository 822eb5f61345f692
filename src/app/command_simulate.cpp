#include "app/chosen_day.hpp"
#include "app/commands.hpp"
#include "app/target_file.hpp"
#include "depots/profile_folders.hpp"
#include "output/csv.hpp"
#include "platform/paths.hpp"

namespace app {

int run_simulate(const CommandLine& line) {
    require_writable(line);
    const depots::ProfileList list =
        depots::list_profiles(platform::data_folder() / "assets" / "profiles", platform::config_folder("profiles"));
    note_refused_profiles(line, list.refused);
    const document::Simulation simulation = document::simulate(list.profiles, line.scenario.document);
    note_early_stop(line, simulation);
    write_target(line, output::simulation_csv(line.scenario.document, simulation, line.every));
    return 0;
}

}  // namespace app
