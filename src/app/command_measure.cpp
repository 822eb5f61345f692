#include "app/commands.hpp"
#include "app/preparation.hpp"
#include "app/progress.hpp"
#include "app/standard_streams.hpp"
#include "app/target_file.hpp"
#include "core/error.hpp"
#include "core/parallel.hpp"
#include "output/csv.hpp"
#include "output/people.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>

namespace app {

namespace {

constexpr const char* lone_person_id = "person";

/// The row of one person under the plan of the command line.
std::string measured_row(const document::Models& models, const CommandLine& line, std::string_view id,
                         const energy::Person& person, const depots::RegionalFat& regional_fat_kg) {
    document::Document document = line.scenario.document;
    document.person = person;
    document.distribution.regional_fat_kg = regional_fat_kg;
    document.person.activity_level = line.scenario.document.person.activity_level;
    const document::Simulation simulation = document::simulate(models, document);
    note_build(line, simulation);
    const int day = chosen_day(line.scenario.view, simulation);
    return output::measure_row(id, document.person, document::measure(models, document, simulation, day));
}

void report(const std::filesystem::path& people, const output::People::BadRow& row) {
    note(fmt::format("{} line {}: {}", people.string(), row.line, row.reason));
}

int measure_people(const document::Models& models, const CommandLine& line, const output::People& people) {
    std::vector<output::People::BadRow> bad_rows = people.bad_rows;
    std::vector<std::string> measured(people.rows.size());
    Progress progress("people measured", people.rows.size(), line.quiet);
    std::mutex telling;
    core::for_each_index(people.rows.size(), [&](std::size_t i) {
        const output::People::Row& row = people.rows[i];
        std::string fault;
        try {
            measured[i] = measured_row(models, line, row.id, row.person, row.regional_fat_kg);
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
    const document::Models models = loaded_models(line);
    if (!line.people.empty()) return measure_people(models, line, people);
    const document::Document& document = line.scenario.document;
    write_target(line, output::measure_header() + measured_row(models, line, lone_person_id, document.person,
                                                               document.distribution.regional_fat_kg));
    return 0;
}

}  // namespace app
