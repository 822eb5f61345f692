#pragma once

#include <string>
#include <variant>
#include <vector>

namespace output {

/// A table of numbers and words. A column's name ends in its unit, "fat_kg".
struct Table {
    using Cell = std::variant<double, std::string>;
    std::vector<std::string> columns;
    std::vector<std::vector<Cell>> rows;  ///< each as long as `columns`
};

/// A header and one line per row; numbers round-trip exactly.
std::string table_csv(const Table& table);

/// An array with one object per row.
std::string table_json(const Table& table);

/// Converts kilograms to pounds (_lb), and centimetres and millimetres to inches (_in); leaves other columns unchanged.
Table in_imperial(Table table);

}  // namespace output
