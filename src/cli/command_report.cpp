#include "cli/commands.hpp"
#include "cli/preparation.hpp"
#include "cli/target_file.hpp"
#include "output/report.hpp"

namespace cli {

int run_report(const CommandLine& line) {
    require_writable(line);
    const study::Models models = loaded_models(line);
    const document::Document& document = line.scenario.document;
    study::Study study(models);
    const study::Simulation& simulation = study.simulation(document);
    const int day = chosen_day(line.scenario.view, simulation);
    const study::Readout readout = read_out(study, document, day);
    const output::Report report{
        .document = document,
        .simulation = simulation,
        .readout = readout,
        .outlook = study.outlook(document),
        .profile = depots::choose_profile(models.profiles, document.distribution, document.person.sex),
        .start_thickness_mm = study.start_thickness_mm(document),
        .now_thickness_mm = study.thickness_mm(document, day)};
    write_target(line, line.json ? report_json(report) : report_text(report));
    return 0;
}

}  // namespace cli
