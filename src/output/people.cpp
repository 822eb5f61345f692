#include "output/people.hpp"

#include "core/error.hpp"
#include "core/file_text.hpp"
#include "core/text_encoding.hpp"
#include "core/units.hpp"
#include "document/parameters.hpp"
#include "output/csv_reader.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace output {

namespace {

constexpr const char* expected_columns = "id,sex,age_years,height_cm,weight_kg,body_fat_percent";
constexpr std::array<std::string_view, 6> known_columns{"id",        "sex",       "age_years",
                                                        "height_cm", "weight_kg", "body_fat_percent"};
constexpr std::size_t most_named_columns = 12;
constexpr std::array<std::string_view, 4> blanks{" ", "\t", "\xC2\xA0",
                                                 "\xE2\x80\xAF"};  // the last two are no-break spaces

std::string_view trimmed(std::string_view text) {
    for (bool goes_on = true; goes_on;) {
        goes_on = false;
        for (const std::string_view blank : blanks) {
            if (text.starts_with(blank)) text.remove_prefix(blank.size()), goes_on = true;
            if (text.ends_with(blank)) text.remove_suffix(blank.size()), goes_on = true;
        }
    }
    return text;
}

std::string lower_case(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return lower;
}

/// "Height (cm)" and "height-cm" as "height_cm".
std::string column_name(std::string_view text) {
    std::string name;
    for (const char c : lower_case(trimmed(text))) {
        const bool joins = c == ' ' || c == '-' || c == '_' || c == '(';
        if (c == ')' || (joins && (name.empty() || name.ends_with('_')))) continue;
        name += joins ? '_' : c;
    }
    return name;
}

/// The notation of a table.
struct Dialect {
    char separator = ',';
    std::string_view rest{};  ///< the table, without a line "sep=;"
    int lines_before = 0;
};

std::size_t count_known(std::string_view header_line, char separator) {
    const std::vector<CsvRecord> header = read_csv(header_line, separator);
    if (header.empty()) return 0;
    return static_cast<std::size_t>(std::ranges::count_if(header.front().fields, [](const std::string& field) {
        return std::ranges::find(known_columns, column_name(field)) != known_columns.end();
    }));
}

/// The separator named by Excel's line "sep=;", or else the one that yields the most known columns.
Dialect dialect_of(std::string_view text) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    std::string first(text.substr(0, end));
    std::erase(first, '"');
    constexpr std::string_view names_it = "sep=";
    if (lower_case(first).starts_with(names_it) && first.size() > names_it.size()) {
        text.remove_prefix(end);
        text.remove_prefix(text.starts_with("\r\n") ? 2 : text.empty() ? 0 : 1);
        return {.separator = first[names_it.size()], .rest = text, .lines_before = 1};
    }
    const std::size_t start = std::min(text.find_first_not_of("\r\n"), text.size());
    const std::string_view header =
        text.substr(start, std::min(text.find_first_of("\r\n", start), text.size()) - start);
    constexpr std::string_view separators = ",;\t|";
    const char best = *std::ranges::max_element(separators, {}, [&](char c) { return count_known(header, c); });
    return {.separator = best, .rest = text};
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
    core::EnumArray<depots::Group, std::optional<std::size_t>> regional_fat_kg{};
};

std::string found_columns(const CsvRecord& header) {
    const std::vector<std::string>& all = header.fields;
    const std::vector<std::string> named(
        all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), most_named_columns)));
    return fmt::format("{}{}", fmt::join(named, " | "), all.size() > named.size() ? " ..." : "");
}

Columns find_columns(const std::vector<CsvRecord>& records, std::string_view origin) {
    if (records.empty()) core::throw_invalid(fmt::format("{}: is empty, expected a CSV header", origin));
    const CsvRecord& header = records.front();
    const auto find = [&](std::string_view name) -> std::optional<std::size_t> {
        const auto at = std::ranges::find(header.fields, name, column_name);
        if (at == header.fields.end()) return std::nullopt;
        if (std::find_if(at + 1, header.fields.end(),
                         [&](const std::string& other) { return column_name(other) == name; }) != header.fields.end())
            core::throw_invalid(fmt::format("{}: has two columns {}, expected one", origin, name));
        return static_cast<std::size_t>(at - header.fields.begin());
    };
    const auto required = [&](std::string_view name) {
        if (const std::optional<std::size_t> column = find(name)) return *column;
        core::throw_invalid(fmt::format("{}: no column {} among \"{}\", expected {}", origin, name,
                                        found_columns(header), expected_columns));
    };
    return {.count = header.fields.size(),
            .id = required("id"),
            .sex = required("sex"),
            .age_years = required("age_years"),
            .height_cm = required("height_cm"),
            .weight_kg = required("weight_kg"),
            .body_fat_percent = find("body_fat_percent"),
            .regional_fat_kg = {{find("trunk_fat_kg"), find("legs_fat_kg"), find("arms_fat_kg"), std::nullopt}}};
}

/// A number with a point or, as many spreadsheets write it, a comma.
double number_of(std::string_view text, std::string_view what) {
    std::string number(text);
    const std::size_t comma = number.find(',');
    if (comma != std::string::npos && number.find_first_of(".,", comma + 1) == std::string::npos &&
        number.find('.') == std::string::npos)
        number[comma] = '.';
    try {
        return core::parse_number(number, what);
    } catch (const core::Error&) {
        return core::parse_number(text, what);  // reports the original text
    }
}

bool is_blank(const CsvRecord& record) {
    return !record.unclosed_quote &&
           std::ranges::all_of(record.fields, [](const std::string& field) { return trimmed(field).empty(); });
}

std::string_view without_percent(std::string_view text) {
    if (text.ends_with('%')) text.remove_suffix(1);
    return trimmed(text);
}

/// Spreadsheets omit empty cells at the end of a row, or add some.
void fit_to_header(CsvRecord& record, const Columns& columns) {
    while (record.fields.size() > columns.count && trimmed(record.fields.back()).empty()) record.fields.pop_back();
    const std::size_t last =
        std::max({columns.id, columns.sex, columns.age_years, columns.height_cm, columns.weight_kg});
    if (record.fields.size() > last && record.fields.size() < columns.count) record.fields.resize(columns.count);
}

/// Throws core::Error for a record that does not describe a person.
People::Row read_row(CsvRecord record, const Columns& columns) {
    if (record.unclosed_quote) core::throw_invalid("a quoted field is never closed");
    fit_to_header(record, columns);
    if (record.fields.size() != columns.count)
        core::throw_invalid(
            fmt::format("has {} fields, expected {} as in the header", record.fields.size(), columns.count));
    const auto text = [&](std::size_t column) { return trimmed(record.fields[column]); };

    energy::Person person;
    const std::optional<core::Sex> sex = core::enum_from_name<core::Sex>(lower_case(text(columns.sex)));
    if (!sex) core::throw_invalid(fmt::format("sex is \"{}\", expected male or female", text(columns.sex)));
    person.sex = *sex;
    person.age_years = number_of(text(columns.age_years), "age_years");
    person.height_m = number_of(text(columns.height_cm), "height_cm") / core::cm_per_m;
    person.weight_kg = number_of(text(columns.weight_kg), "weight_kg");
    if (columns.body_fat_percent && !text(*columns.body_fat_percent).empty())
        person.body_fat_percent = number_of(without_percent(text(*columns.body_fat_percent)), "body_fat_percent");
    energy::validate(person);
    depots::RegionalFat regional_fat_kg;
    for (const auto group : core::all_values<depots::Group>())
        if (const auto column = columns.regional_fat_kg[group]; column && !text(*column).empty()) {
            const std::string name = fmt::format("{}_fat_kg", core::name_of(group));
            const double kg = number_of(text(*column), name);
            core::require_in_range(document::parameter(fmt::format("{}-fat", core::name_of(group))), kg);
            regional_fat_kg[group] = kg;
        }
    return {
        .line = record.line, .id = std::string(text(columns.id)), .person = person, .regional_fat_kg = regional_fat_kg};
}

void require_no_spreadsheet(std::string_view bytes, std::string_view origin) {
    constexpr std::string_view zip = "PK\x03\x04", ole = "\xD0\xCF\x11\xE0";
    if (bytes.starts_with(zip) || bytes.starts_with(ole))
        core::throw_invalid(fmt::format(
            "{}: is a spreadsheet's own file (such as .xlsx or .ods), expected a table saved as CSV", origin));
}

}  // namespace

People parse_people(std::string_view bytes, std::string_view origin) {
    require_no_spreadsheet(bytes, origin);
    const core::DecodedText decoded = core::decoded_text(bytes, origin);
    if (decoded.text.find('\0') != std::string::npos)
        core::throw_invalid(fmt::format("{}: holds zero bytes, expected a CSV file of people", origin));
    const Dialect dialect = dialect_of(decoded.text);
    std::vector<CsvRecord> records = read_csv(dialect.rest, dialect.separator);
    std::erase_if(records, is_blank);
    const Columns columns = find_columns(records, origin);
    People people;
    if (decoded.encoding == core::TextEncoding::windows_1252)
        people.note = fmt::format("{} is not in UTF-8: it was read as Windows-1252 (Latin-1)", origin);
    for (std::size_t i = 1; i < records.size(); ++i) {
        const int line = records[i].line + dialect.lines_before;
        try {
            people.rows.push_back(read_row(records[i], columns));
            people.rows.back().line = line;
        } catch (const core::Error& fault) {  // one bad row must not stop the others
            people.bad_rows.push_back({.line = line, .reason = fault.what()});
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
