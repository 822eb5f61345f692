#include "fit_body/table_rows.hpp"

#include "core/error.hpp"
#include "core/units.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>

namespace fit {

const std::string& Row::text(const std::string& name) const {
    const auto column = columns_.find(name);
    if (column == columns_.end() || column->second >= record_.fields.size())
        core::throw_invalid(fmt::format("{}: no column {}", where_, name));
    return record_.fields[column->second];
}

std::optional<double> Row::number(const std::string& name) const {
    const std::string& field = text(name);
    if (field.empty()) return std::nullopt;
    try {
        return core::parse_number(field, name);
    } catch (const core::Error& fault) {  // the same, with the line
        core::throw_invalid(fmt::format("{}: {}", where_, fault.what()));
    }
}

double Row::needed(const std::string& name) const {
    const auto value = number(name);
    if (!value) core::throw_invalid(fmt::format("{}: {} is empty, expected a number", where_, name));
    return *value;
}

void for_each_row(const std::filesystem::path& file, const std::function<void(const Row&)>& visit) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) core::throw_failure("cannot read the people " + file.string());
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const auto records = output::read_csv(text);
    if (records.empty()) core::throw_invalid(file.string() + ": empty, expected a table of people");
    std::map<std::string, std::size_t> columns;
    for (std::size_t i = 0; i < records[0].fields.size(); ++i) columns[records[0].fields[i]] = i;
    for (std::size_t i = 1; i < records.size(); ++i)
        visit(Row(columns, records[i], fmt::format("{} line {}", file.string(), records[i].line)));
}

}  // namespace fit
