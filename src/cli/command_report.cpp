#include "cli/commands.hpp"
#include "cli/preparation.hpp"
#include "cli/target_file.hpp"
#include "output/report.hpp"

namespace cli {

int run_report(const CommandLine& line) {
    require_writable(line);
    const study::Models models = loaded_models(line);
    const document::Document& document = line.scenario.document;
    study::Derived derived(models);
    const study::Simulation& simulation = derived.simulation(document);
    const int day = chosen_day(line.scenario.view, simulation);
    const study::Readout readout = read_out(derived, document, day);
    const output::Report report{
        .document = document,
        .simulation = simulation,
        .readout = readout,
        .outlook = derived.outlook(document),
        .profile = depots::choose_profile(models.profiles, document.distribution, document.person.sex),
        .start_thickness_mm = thickness_on(models, document, simulation, 0),
        .now_thickness_mm = thickness_on(models, document, simulation, day)};
    write_target(line, line.json ? report_json(report) : report_text(report));
    return 0;
}

}  // namespace cli
