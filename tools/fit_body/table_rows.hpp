#pragma once

#include "output/csv_reader.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace fit {

/// A record of a table by the names of its columns. All throw core::Error that names file and line.
class Row {
  public:
    Row(const std::map<std::string, std::size_t>& columns, const output::CsvRecord& record, std::string where)
        : columns_(columns), record_(record), where_(std::move(where)) {}

    const std::string& text(const std::string& name) const;
    /// Unset where the cell is empty.
    std::optional<double> number(const std::string& name) const;
    double needed(const std::string& name) const;

  private:
    const std::map<std::string, std::size_t>& columns_;
    const output::CsvRecord& record_;
    std::string where_;
};

/// Visits the records under the heading of a table of people. Throws core::Error.
void for_each_row(const std::filesystem::path& file, const std::function<void(const Row&)>& visit);

}  // namespace fit
