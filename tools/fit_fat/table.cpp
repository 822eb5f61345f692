#include "fit_fat/table.hpp"

#include "core/error.hpp"
#include "core/units.hpp"
#include "output/csv_reader.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>

namespace fit {

Table::Table(const std::filesystem::path& file) : name_(file.string()) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) core::throw_failure("cannot read the table " + name_);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const auto records = output::read_csv(text);
    if (records.size() < 2) core::throw_invalid(name_ + ": empty, expected a row of names and rows below it");
    for (std::size_t i = 0; i < records[0].fields.size(); ++i) columns_[records[0].fields[i]] = i;
    for (std::size_t i = 1; i < records.size(); ++i) rows_.push_back({records[i].line, records[i].fields});
}

const std::string& Table::text(std::size_t row, const std::string& column) const {
    const auto found = columns_.find(column);
    if (found == columns_.end() || found->second >= rows_[row].fields.size())
        core::throw_invalid(fmt::format("{} line {}: no column {}", name_, rows_[row].line, column));
    return rows_[row].fields[found->second];
}

double Table::number(std::size_t row, const std::string& column) const {
    try {
        return core::parse_number(text(row, column), column);
    } catch (const core::Error& fault) {  // the same, with the line
        core::throw_invalid(fmt::format("{} line {}: {}", name_, rows_[row].line, fault.what()));
    }
}

std::optional<double> Table::number_if_any(std::size_t row, const std::string& column) const {
    if (text(row, column).empty()) return std::nullopt;
    return number(row, column);
}

}  // namespace fit
