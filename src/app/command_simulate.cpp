#include "app/chosen_day.hpp"
#include "app/commands.hpp"
#include "app/progress.hpp"
#include "app/standard_streams.hpp"
#include "app/target_file.hpp"
#include "depots/profile_folders.hpp"
#include "document/lean_look.hpp"
#include "energy/warnings.hpp"
#include "output/csv.hpp"
#include "platform/paths.hpp"

#include <fmt/format.h>

namespace app {

namespace {

document::Models loaded_models() {
    const std::filesystem::path data = platform::data_folder();
    return document::load_models(data / "models", data / "assets", platform::config_folder("profiles"));
}

/// Layers on the bodies of all days of the table; the other days stay empty.
std::vector<depots::DepotThicknesses> thickness_of_days(const CommandLine& line,
                                                        const document::Simulation& simulation) {
    const document::Models models = loaded_models();
    std::vector<depots::DepotThicknesses> thickness_mm(simulation.trajectory.days.size());
    const int last = simulation.last_day();
    Progress progress("days measured", thickness_mm.size(), line.quiet);
    for (int day = 0; day <= last; ++day) {
        if (day % line.every == 0 || day == last)
            thickness_mm[static_cast<std::size_t>(day)] =
                document::thickness_on(models, line.scenario.document, simulation, day);
        progress.advance();
    }
    return thickness_mm;
}

}  // namespace

int run_simulate(const CommandLine& line) {
    require_writable(line);
    const depots::ProfileList list =
        depots::list_profiles(platform::data_folder() / "assets" / "profiles", platform::config_folder("profiles"));
    note_refused_profiles(line, list.refused);
    const document::Document& document = line.scenario.document;
    const document::Simulation simulation = shape::any_known(document.girths_cm)
                                                ? document::simulate(loaded_models(), document)
                                                : document::simulate(list.profiles, document);
    note_build(line, simulation);
    note_early_stop(line, simulation);
    if (!line.quiet)
        for (const energy::Warning& warning : energy::warnings(document.person, simulation.trajectory))
            note(fmt::format("{} [{}]", warning.sentence, warning.source));
    output::MoreColumns more;
    std::vector<energy::BandDay> band;
    if (line.band) more.band = band = energy::uncertainty_band(simulation.person, document.plan, simulation.trajectory);
    std::vector<depots::DepotThicknesses> thickness_mm;
    if (line.thickness) more.thickness_mm = thickness_mm = thickness_of_days(line, simulation);
    write_target(line, output::simulation_csv(document, simulation, line.every, more));
    return 0;
}

}  // namespace app
