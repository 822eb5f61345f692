#pragma once

#include <string>
#include <variant>
#include <vector>

namespace output {

/// Rows of numbers and words. A column's name ends in its unit, "fat_kg".
struct Table {
    using Cell = std::variant<double, std::string>;
    std::vector<std::string> columns;
    std::vector<std::vector<Cell>> rows;  ///< each as long as `columns`
};

/// A header and one line per row; numbers read back exactly.
std::string table_csv(const Table& table);

/// An array with one object a row.
std::string table_json(const Table& table);

/// Kilograms as pounds (_lb), centimetres and millimetres as inches (_in); everything else stays.
Table in_imperial(Table table);

}  // namespace output
