#include "fit_body/measured.hpp"

#include "core/error.hpp"
#include "core/units.hpp"
#include "output/csv_reader.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <map>

namespace fit {

namespace {

/// A record accessed by column name.
class Row {
  public:
    Row(const std::map<std::string, std::size_t>& columns, const output::CsvRecord& record, std::string where)
        : columns_(columns), record_(record), where_(std::move(where)) {}

    const std::string& text(const std::string& name) const {
        const auto column = columns_.find(name);
        if (column == columns_.end() || column->second >= record_.fields.size())
            core::throw_invalid(fmt::format("{}: no column {}", where_, name));
        return record_.fields[column->second];
    }
    std::optional<double> number(const std::string& name) const {
        const std::string& field = text(name);
        if (field.empty()) return std::nullopt;
        try {
            return core::parse_number(field, name);
        } catch (const core::Error& fault) {  // prefixed with the line
            core::throw_invalid(fmt::format("{}: {}", where_, fault.what()));
        }
    }
    double needed(const std::string& name) const {
        const auto value = number(name);
        if (!value) core::throw_invalid(fmt::format("{}: {} is empty, expected a number", where_, name));
        return *value;
    }

  private:
    const std::map<std::string, std::size_t>& columns_;
    const output::CsvRecord& record_;
    std::string where_;
};

Measured measured_of(const Row& row) {
    Measured person{.source = row.text("source"), .id = row.text("id"), .person = {}, .girths_cm = {}};
    person.person.sex = row.text("sex") == "male" ? core::Sex::male : core::Sex::female;
    person.person.age_years = row.needed("age_years");
    person.person.height_m = row.needed("height_cm") / core::cm_per_m;
    person.person.weight_kg = row.needed("weight_kg");
    person.person.body_fat_percent = row.number("body_fat_percent");
    for (const auto girth : core::all_values<core::Girth>())
        person.girths_cm[girth] = row.number(std::string(core::name_of(girth)) + "_cm");
    return person;
}

}  // namespace

std::vector<Measured> load_measured(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) core::throw_failure("cannot read the people " + file.string());
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const auto records = output::read_csv(text);
    if (records.empty()) core::throw_invalid(file.string() + ": empty, expected a table of people");
    std::map<std::string, std::size_t> columns;
    for (std::size_t i = 0; i < records[0].fields.size(); ++i) columns[records[0].fields[i]] = i;
    std::vector<Measured> people;
    for (std::size_t i = 1; i < records.size(); ++i)
        people.push_back(
            measured_of(Row(columns, records[i], fmt::format("{} line {}", file.string(), records[i].line))));
    return people;
}

}  // namespace fit
