#include "cli/commands.hpp"
#include "cli/preparation.hpp"
#include "cli/progress.hpp"
#include "cli/target_file.hpp"
#include "depots/profile_folders.hpp"
#include "energy/warnings.hpp"
#include "output/csv.hpp"
#include "platform/paths.hpp"
#include "platform/standard_streams.hpp"
#include "study/lean_look.hpp"

#include <fmt/format.h>

namespace cli {

namespace {

/// What is measured on the bodies of all days of the table; the other days stay empty.
struct BodyColumns {
    std::vector<depots::DepotThicknesses> thickness_mm;
    std::vector<body::Girths> girths_cm;
};

BodyColumns body_columns(const CommandLine& line, study::Study& study) {
    BodyColumns columns;
    const document::Document& document = line.scenario.document;
    const int last = study.simulation(document).last_day();
    const auto days = static_cast<std::size_t>(last) + 1;
    if (line.thickness) columns.thickness_mm.resize(days);
    if (line.girths) columns.girths_cm.resize(days);
    Progress progress("days measured", days, line.quiet);
    for (int day = 0; day <= last; ++day) {
        const auto index = static_cast<std::size_t>(day);
        const bool wanted = day % line.every == 0 || day == last;
        if (wanted && line.thickness) columns.thickness_mm[index] = study.thickness_mm(document, day);
        if (wanted && line.girths) columns.girths_cm[index] = study.girths(document, day);
        progress.advance();
    }
    return columns;
}

void write_tables(const CommandLine& line, const output::Table& table) {
    if (line.writes_csv) write_target(line, output::table_csv(table));
    if (!line.json_file.empty()) write_target(line.json_file, line.force, output::table_json(table));
}

}  // namespace

int run_simulate(const CommandLine& line) {
    if (line.writes_csv) require_writable(line);
    if (!line.json_file.empty()) require_writable(line.json_file, line.force);
    const depots::ProfileList list =
        depots::list_profiles(platform::data_folder() / "assets" / "profiles", platform::config_folder("profiles"));
    note_refused_profiles(line, list.refused);
    const document::Document& document = line.scenario.document;
    const bool asks_body = shape::any_known(document.girths_cm) || line.thickness || line.girths;
    const study::Models models = asks_body ? installed_models(document.person.sex) : study::Models{};
    study::Study study(models);
    const study::Simulation simulation =
        asks_body ? study.simulation(document) : study::simulate(list.profiles, document);
    note_build(line, simulation);
    note_early_stop(line, simulation);
    if (!line.quiet)
        for (const energy::Warning& warning : energy::warnings(document.person, simulation.trajectory))
            platform::note(fmt::format("{} [{}]", warning.sentence.text, warning.source));
    output::MoreColumns more;
    std::vector<energy::BandDay> band;
    if (line.band) more.band = band = energy::uncertainty_band(simulation.person, document.plan, simulation.trajectory);
    const BodyColumns measured = line.thickness || line.girths ? body_columns(line, study) : BodyColumns{};
    more.thickness_mm = measured.thickness_mm;
    more.girths_cm = measured.girths_cm;
    output::Table table = output::simulation_table(document, simulation, line.every, more);
    if (line.imperial) table = output::in_imperial(std::move(table));
    write_tables(line, table);
    return 0;
}

}  // namespace cli
