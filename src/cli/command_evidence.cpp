#include "cli/commands.hpp"
#include "cli/preparation.hpp"
#include "cli/target_file.hpp"
#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"
#include "output/evidence_csv.hpp"
#include "platform/paths.hpp"

namespace cli {

int run_evidence(const CommandLine& line) {
    require_writable(line);
    const depots::ProfileList list =
        depots::list_profiles(platform::data_folder() / "assets" / "profiles", platform::config_folder("profiles"));
    note_refused_profiles(line, list.refused);
    const document::Document& document = line.scenario.document;
    const depots::Profile& profile = depots::choose_profile(list.profiles, document.distribution, document.person.sex);
    write_target(line, output::sourced_numbers_csv(study::sourced_numbers(profile)));
    return 0;
}

}  // namespace cli
