#include "cli/commands.hpp"
#include "cli/preparation.hpp"
#include "cli/shared_options.hpp"
#include "cli/target_file.hpp"
#include "output/report.hpp"
#include "output/report_json.hpp"
#include "output/report_text.hpp"
#include "study/section_areas.hpp"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

struct Typed {
    TypedSubject subject;
    std::string output = standard_output;
    bool json = false;
};

}  // namespace

ReadCommand define_report(CLI::App& app) {
    const auto typed = std::make_shared<Typed>();
    take_scenario(app, typed->subject);
    take_person_and_plan(app, typed->subject);
    take_day(app, typed->subject, "Plan", "reported");
    app.add_flag("--json", typed->json, "Write JSON instead of text");
    app.add_option("-o,--output", typed->output, "Where it goes; - (default) is standard output")
        ->option_text("FILE|-")
        ->check(named);
    return [typed](const Common& common) -> Command {
        return Report{.common = common,
                      .subject = read_subject(typed->subject).subject,
                      .output = typed->output,
                      .json = typed->json};
    };
}

int run_command(const Report& line) {
    require_writable(line.output, line.common.force);
    const study::Models models = loaded_models(line.common, sex_shown(line.subject.scenario));
    const document::Document& document = line.subject.scenario.document;
    study::Study study(models);
    const study::Simulation& simulation = study.simulation(document);
    const int day = chosen_day(line.subject.scenario.view, simulation);
    const study::Readout readout = read_out(study, document, day);
    const output::Report report{
        .document = document,
        .simulation = simulation,
        .readout = readout,
        .outlook = study.outlook(document),
        .profile = depots::choose_profile(models.profiles, document.distribution, document.person.sex),
        .start_thickness_mm = study.start_thickness_mm(document),
        .now_thickness_mm = study.thickness_mm(document, day),
        .now_sections = section_areas_on(study, document, day)};
    write_target(line.output, line.common.force, line.json ? report_json(report) : report_text(report));
    return 0;
}

}  // namespace cli
