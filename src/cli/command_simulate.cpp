#include "cli/commands.hpp"
#include "cli/list_options.hpp"
#include "cli/preparation.hpp"
#include "cli/progress.hpp"
#include "cli/shared_options.hpp"
#include "cli/target_file.hpp"
#include "cli/typed_values.hpp"
#include "core/error.hpp"
#include "depots/profile_folders.hpp"
#include "energy/warnings.hpp"
#include "output/csv.hpp"
#include "platform/data_folder.hpp"
#include "platform/standard_streams.hpp"
#include "platform/user_folders.hpp"
#include "study/lean_look.hpp"
#include "study/standings.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace cli {

namespace {

/// Measurements on the bodies of the table's days; other days stay empty.
struct BodyColumns {
    std::vector<depots::DepotThicknesses> thickness_mm;
    std::vector<body::Girths> girths_cm;
    std::vector<body::Girths> right_girths_cm;  ///< only if the sides differ
};

BodyColumns body_columns(const Simulate& line, study::Study& study) {
    BodyColumns columns;
    const document::Document& document = line.subject.scenario.document;
    const int last = study.simulation(document).last_day();
    const auto days = static_cast<std::size_t>(last) + 1;
    if (line.thickness) columns.thickness_mm.resize(days);
    if (line.girths) columns.girths_cm.resize(days);
    const bool sides = line.girths && energy::trains_one_side(document.plan);
    if (sides) columns.right_girths_cm.resize(days);
    Progress progress("days measured", days, line.common.quiet);
    for (int day = 0; day <= last; ++day) {
        const auto index = static_cast<std::size_t>(day);
        const bool wanted = day % line.every == 0 || day == last;
        if (wanted && line.thickness) columns.thickness_mm[index] = study.thickness_mm(document, day);
        if (wanted && line.girths) columns.girths_cm[index] = study.girths(document, day);
        if (wanted && sides) columns.right_girths_cm[index] = study.right_girths(document, day);
        progress.advance();
    }
    return columns;
}

void write_tables(const Simulate& line, const output::Table& table) {
    if (line.writes_csv) write_target(line.output, line.common.force, output::table_csv(table));
    if (!line.json_file.empty()) write_target(line.json_file, line.common.force, output::table_json(table));
}

struct Typed {
    TypedSubject subject;
    std::string scenarios;
    std::string every = "1";
    Simulate plain;  ///< the options that need no parsing: the flags
    std::string imperial = "off";
    std::string output;
    CLI::Option* csv = nullptr;
    std::string json_file;
};

Simulate read(const Typed& typed, const Common& common, const ListedLine* listed) {
    Simulate read = typed.plain;
    read.common = common;
    read.subject = read_subject(typed.subject, listed).subject;
    read.output = output_of(typed.output, listed);
    read.every = days_from(1, typed.every, "every");
    read.imperial = typed.imperial == "on";
    read.json_file = typed.json_file;
    read.writes_csv = typed.json_file.empty() || typed.csv->count() > 0;
    if (!read.json_file.empty() && read.writes_csv && read.json_file == read.output)
        core::throw_invalid("--csv and --json name the same file, expected two");
    return read;
}

}  // namespace

ReadCommand define_simulate(CLI::App& app) {
    const auto typed = std::make_shared<Typed>();
    take_scenario(app, typed->subject);
    take_list(app, typed->scenarios);
    take_person_and_plan(app, typed->subject);
    app.add_option("--every", typed->every, "Days between two rows; the last day always has one [default 1]")
        ->option_text("N");
    app.add_flag("--band", typed->plain.band, "Four more columns: the range of weight and fat for two in three people");
    app.add_flag("--thickness", typed->plain.thickness, "More columns: mean thickness of the fat under the skin, mm");
    app.add_flag("--girths", typed->plain.girths, "More columns: thirteen girths as a tape gives them, cm");
    app.add_option("--imperial", typed->imperial, "Pounds and inches, as the column names say [default off]")
        ->option_text("on|off")
        ->check(CLI::IsMember({"on", "off"}));
    typed->csv = take_csv(app, typed->output);
    app.add_option("--json", typed->json_file,
                   "Write the table as JSON, one object per row; standard output then gets CSV only with --csv -")
        ->option_text("FILE|-")
        ->check(named);
    return listed_command(typed, read);
}

int run_command(const Simulate& line) {
    if (line.writes_csv) require_writable(line.output, line.common.force);
    if (!line.json_file.empty()) require_writable(line.json_file, line.common.force);
    const depots::ProfileList list =
        depots::list_profiles(platform::data_folder() / "assets" / "profiles", platform::config_folder("profiles"));
    note_refused_profiles(line.common, list.refused);
    const document::Document& document = line.subject.scenario.document;
    const bool asks_body = shape::any_known(document.girths_cm) || line.thickness || line.girths;
    const study::Models models = asks_body ? installed_models(document.person.sex) : study::Models{};
    study::Study study(models);
    const study::Simulation simulation =
        asks_body ? study.simulation(document) : study::simulate(list.profiles, document);
    note_build(line.common, document, simulation);
    note_early_stop(line.common, simulation);
    if (!line.common.quiet)
        for (const energy::Warning& warning : energy::warnings(document.person, simulation.trajectory))
            platform::note(fmt::format("{} [{}]", warning.sentence.text, warning.source));
    output::MoreColumns more;
    std::vector<energy::BandDay> band;
    if (line.band) more.band = band = energy::uncertainty_band(simulation.person, document.plan, simulation.trajectory);
    const std::vector<depots::Standing> standings = study::standings_of(list.profiles, document, simulation);
    more.standings = standings;
    const BodyColumns measured = line.thickness || line.girths ? body_columns(line, study) : BodyColumns{};
    more.thickness_mm = measured.thickness_mm;
    more.girths_cm = measured.girths_cm;
    more.right_girths_cm = measured.right_girths_cm;
    output::Table table = output::simulation_table(document, simulation, line.every, more);
    if (line.imperial) table = output::in_imperial(std::move(table));
    write_tables(line, table);
    return 0;
}

}  // namespace cli
