#include "cli/commands.hpp"
#include "cli/preparation.hpp"
#include "cli/progress.hpp"
#include "cli/shared_options.hpp"
#include "cli/target_file.hpp"
#include "core/error.hpp"
#include "core/parallel.hpp"
#include "output/csv.hpp"
#include "output/people.hpp"
#include "platform/standard_streams.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <mutex>

namespace cli {

namespace {

constexpr const char* lone_person_id = "person";

/// The row of one person under the given plan.
std::string measured_row(const study::Models& models, const Measure& line, std::string_view id,
                         const energy::Person& person, const depots::RegionalFat& regional_fat_kg) {
    document::Document document = line.subject.scenario.document;
    document.person = person;
    document.distribution.regional_fat_kg = regional_fat_kg;
    document.person.activity_level = line.subject.scenario.document.person.activity_level;
    study::Study study(models);  // one per thread
    const study::Simulation& simulation = study.simulation(document);
    note_build(line.common, document, simulation);
    const int day = chosen_day(line.subject.scenario.view, simulation);
    return output::measure_row(id, document.person, study::measure(study, document, day));
}

void report(const std::filesystem::path& people, const output::People::BadRow& row) {
    platform::note(fmt::format("{} line {}: {}", people.string(), row.line, row.reason));
}

int measure_people(const study::Models& models, const Measure& line, const output::People& people) {
    std::vector<output::People::BadRow> bad_rows = people.bad_rows;
    std::vector<std::string> measured(people.rows.size());
    Progress progress("people measured", people.rows.size(), line.common.quiet);
    std::mutex telling;
    core::for_each_index(people.rows.size(), [&](std::size_t i) {
        const output::People::Row& row = people.rows[i];
        std::string fault;
        try {
            measured[i] = measured_row(models, line, row.id, row.person, row.regional_fat_kg);
        } catch (const core::Error& error) {  // one bad row does not stop the others
            fault = error.what();
        }
        const std::scoped_lock lock(telling);
        if (measured[i].empty()) bad_rows.push_back({.line = row.line, .reason = fault});
        progress.advance();
    });
    std::string csv = output::measure_header();
    for (const std::string& row : measured) csv += row;
    std::ranges::sort(bad_rows, {}, &output::People::BadRow::line);
    for (const auto& row : bad_rows) report(line.people, row);
    write_target(line.output, line.common.force, csv);
    return bad_rows.empty() ? 0 : 1;
}

struct Typed {
    TypedSubject subject;
    std::string output;
    std::string people;
};

void require_people_alone(const Typed& typed) {
    for (const std::string_view name : body_names)
        if (typed.subject.fields.given(name))
            core::throw_invalid(fmt::format("--{} and --people exclude each other, expected one of them", name));
    if (!typed.subject.girths.empty())
        core::throw_invalid("--girth and --people exclude each other, expected one of them");
    if (!typed.subject.regional_fat.empty())
        core::throw_invalid("--regional-fat and --people exclude each other, expected one of them");
}

Measure read(const Typed& typed, const Common& common) {
    Measure read{.common = common,
                 .subject = load_subject(typed.subject).subject,
                 .output = typed.output,
                 .people = typed.people.empty() ? std::filesystem::path() : input_file(typed.people)};
    if (!typed.people.empty()) require_people_alone(typed);
    document::validate(read.subject.scenario.document);
    return read;
}

}  // namespace

ReadCommand define_measure(CLI::App& app) {
    const auto typed = std::make_shared<Typed>();
    take_person_and_plan(app, typed->subject);
    take_day(app, typed->subject, "Plan", "measured");
    app.add_option("--people", typed->people,
                   "Measure every row of a file with the columns "
                   "id,sex,age_years,height_cm,weight_kg,body_fat_percent (the last may be empty); trunk_fat_kg, "
                   "legs_fat_kg and arms_fat_kg are read where they are there")
        ->option_text("FILE.csv")
        ->check(named);
    take_csv(app, typed->output);
    return [typed](const Common& common) -> Command { return read(*typed, common); };
}

int run_command(const Measure& line) {
    require_writable(line.output, line.common.force);
    output::People people;
    if (!line.people.empty()) people = output::load_people(line.people);
    if (!people.note.empty() && !line.common.quiet) platform::note(people.note);
    const study::Models models =
        loaded_models(line.common, line.people.empty() ? sex_shown(line.subject.scenario) : std::nullopt);
    if (!line.people.empty()) return measure_people(models, line, people);
    const document::Document& document = line.subject.scenario.document;
    write_target(line.output, line.common.force,
                 output::measure_header() + measured_row(models, line, lone_person_id, document.person,
                                                         document.distribution.regional_fat_kg));
    return 0;
}

}  // namespace cli
