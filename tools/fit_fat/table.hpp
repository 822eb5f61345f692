#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fit {

/// A comma-separated file with a row of names.
class Table {
  public:
    /// Throws core::Error for a file that cannot be read or is empty.
    explicit Table(const std::filesystem::path& file);

    std::size_t size() const { return rows_.size(); }
    /// Throw core::Error with file, line and what was expected.
    const std::string& text(std::size_t row, const std::string& column) const;
    double number(std::size_t row, const std::string& column) const;
    /// Unset where the cell is empty.
    std::optional<double> number_if_any(std::size_t row, const std::string& column) const;

  private:
    struct Row {
        int line = 0;
        std::vector<std::string> fields;
    };
    std::string name_;
    std::map<std::string, std::size_t> columns_;
    std::vector<Row> rows_;
};

}  // namespace fit
