#include "output/people.hpp"

#include "core/error.hpp"
#include "core/file_text.hpp"
#include "core/units.hpp"
#include "output/csv_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace output {

namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Indices of the columns that are read.
struct Columns {
    std::size_t count = 0;
    std::size_t id = 0;
    std::size_t sex = 0;
    std::size_t age_years = 0;
    std::size_t height_cm = 0;
    std::size_t weight_kg = 0;
    std::optional<std::size_t> body_fat_percent;
};

std::optional<std::size_t> find_column(const CsvRecord& header, std::string_view name) {
    const auto at = std::ranges::find(header.fields, name, trimmed);
    if (at == header.fields.end()) return std::nullopt;
    return static_cast<std::size_t>(at - header.fields.begin());
}

Columns find_columns(const std::vector<CsvRecord>& records, std::string_view origin) {
    if (records.empty()) core::throw_invalid(fmt::format("{}: is empty, expected a CSV header", origin));
    const CsvRecord& header = records.front();
    const auto required = [&](std::string_view name) {
        if (const std::optional<std::size_t> column = find_column(header, name)) return *column;
        core::throw_invalid(fmt::format(
            "{}: no column {}, expected id,sex,age_years,height_cm,weight_kg,body_fat_percent", origin, name));
    };
    return {.count = header.fields.size(),
            .id = required("id"),
            .sex = required("sex"),
            .age_years = required("age_years"),
            .height_cm = required("height_cm"),
            .weight_kg = required("weight_kg"),
            .body_fat_percent = find_column(header, "body_fat_percent")};
}

/// Throws core::Error for a record that does not describe a person.
People::Row read_row(const CsvRecord& record, const Columns& columns) {
    if (record.unclosed_quote) core::throw_invalid("a quoted field is never closed");
    if (record.fields.size() != columns.count)
        core::throw_invalid(
            fmt::format("has {} fields, expected {} as in the header", record.fields.size(), columns.count));
    const auto text = [&](std::size_t column) { return trimmed(record.fields[column]); };

    energy::Person person;
    const std::optional<core::Sex> sex = core::enum_from_name<core::Sex>(text(columns.sex));
    if (!sex) core::throw_invalid(fmt::format("sex is \"{}\", expected male or female", text(columns.sex)));
    person.sex = *sex;
    person.age_years = core::parse_number(text(columns.age_years), "age_years");
    person.height_m = core::parse_number(text(columns.height_cm), "height_cm") / core::cm_per_m;
    person.weight_kg = core::parse_number(text(columns.weight_kg), "weight_kg");
    if (columns.body_fat_percent && !text(*columns.body_fat_percent).empty())
        person.body_fat_percent = core::parse_number(text(*columns.body_fat_percent), "body_fat_percent");
    energy::validate(person);
    return {.line = record.line, .id = std::string(text(columns.id)), .person = person};
}

}  // namespace

People parse_people(std::string_view csv, std::string_view origin) {
    const std::vector<CsvRecord> records = read_csv(csv);
    const Columns columns = find_columns(records, origin);
    People people;
    for (std::size_t i = 1; i < records.size(); ++i) {
        try {
            people.rows.push_back(read_row(records[i], columns));
        } catch (const core::Error& fault) {  // a bad row must not stop the others
            people.bad_rows.push_back({.line = records[i].line, .reason = fault.what()});
        }
    }
    return people;
}

People load_people(const std::filesystem::path& file) {
    const std::optional<std::string> csv = core::read_text(file);
    if (!csv) core::throw_invalid(fmt::format("{}: cannot be read, expected a CSV file of people", file.string()));
    return parse_people(*csv, file.string());
}

}  // namespace output
