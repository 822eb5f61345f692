#include "cli/commands.hpp"
#include "cli/preparation.hpp"
#include "cli/progress.hpp"
#include "cli/target_file.hpp"
#include "core/error.hpp"
#include "core/parallel.hpp"
#include "output/csv.hpp"
#include "output/people.hpp"
#include "platform/standard_streams.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>

namespace cli {

namespace {

constexpr const char* lone_person_id = "person";

/// The row of one person under the plan of the command line.
std::string measured_row(const study::Models& models, const CommandLine& line, std::string_view id,
                         const energy::Person& person) {
    document::Document document = line.scenario.document;
    document.person = person;
    document.person.activity_level = line.scenario.document.person.activity_level;
    study::Study study(models);  // each thread has its own
    const study::Simulation& simulation = study.simulation(document);
    note_build(line, simulation);
    const int day = chosen_day(line.scenario.view, simulation);
    return output::measure_row(id, document.person, study::measure(study, document, day));
}

void report(const std::filesystem::path& people, const output::People::BadRow& row) {
    platform::note(fmt::format("{} line {}: {}", people.string(), row.line, row.reason));
}

int measure_people(const study::Models& models, const CommandLine& line, const output::People& people) {
    std::vector<output::People::BadRow> bad_rows = people.bad_rows;
    std::vector<std::string> measured(people.rows.size());
    Progress progress("people measured", people.rows.size(), line.quiet);
    std::mutex telling;
    core::for_each_index(people.rows.size(), [&](std::size_t i) {
        const output::People::Row& row = people.rows[i];
        std::string fault;
        try {
            measured[i] = measured_row(models, line, row.id, row.person);
        } catch (const core::Error& error) {  // one bad row must not stop the others
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
    write_target(line, csv);
    return bad_rows.empty() ? 0 : 1;
}

}  // namespace

int run_measure(const CommandLine& line) {
    require_writable(line);
    output::People people;
    if (!line.people.empty()) people = output::load_people(line.people);
    const study::Models models = loaded_models(line);
    if (!line.people.empty()) return measure_people(models, line, people);
    const energy::Person& person = line.scenario.document.person;
    write_target(line, output::measure_header() + measured_row(models, line, lone_person_id, person));
    return 0;
}

}  // namespace cli
