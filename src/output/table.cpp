#include "output/table.hpp"

#include "core/units.hpp"
#include "output/csv_field.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>

namespace output {

namespace {

struct Conversion {
    std::string_view metric;
    std::string_view imperial;
    double per_unit;  ///< metric units per imperial unit
};
constexpr std::array<Conversion, 3> conversions{
    {{"_kg", "_lb", core::kg_per_lb}, {"_cm", "_in", core::cm_per_inch}, {"_mm", "_in", 10 * core::cm_per_inch}}};

}  // namespace

std::string table_csv(const Table& table) {
    std::string csv;
    const auto add = [&csv](std::string_view text, bool first) {
        if (!first) csv += ',';
        csv += text;
    };
    for (std::size_t c = 0; c < table.columns.size(); ++c) add(csv_field(table.columns[c]), c == 0);
    csv += '\n';
    for (const std::vector<Table::Cell>& row : table.rows) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            const double* number = std::get_if<double>(&row[c]);
            add(number ? core::number_text(*number) : csv_field(std::get<std::string>(row[c])), c == 0);
        }
        csv += '\n';
    }
    return csv;
}

std::string table_json(const Table& table) {
    using nlohmann::ordered_json;
    ordered_json rows = ordered_json::array();
    for (const std::vector<Table::Cell>& row : table.rows) {
        ordered_json object = ordered_json::object();
        for (std::size_t c = 0; c < row.size(); ++c)
            std::visit([&](const auto& value) { object[table.columns[c]] = value; }, row[c]);
        rows.push_back(std::move(object));
    }
    return rows.dump(1) + "\n";
}

Table in_imperial(Table table) {
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        for (const Conversion& conversion : conversions) {
            std::string& name = table.columns[c];
            if (!name.ends_with(conversion.metric)) continue;
            name.replace(name.size() - conversion.metric.size(), conversion.metric.size(), conversion.imperial);
            for (std::vector<Table::Cell>& row : table.rows)
                if (double* number = std::get_if<double>(&row[c])) *number /= conversion.per_unit;
        }
    return table;
}

}  // namespace output
