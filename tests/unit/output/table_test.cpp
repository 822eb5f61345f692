#include "output/table.hpp"

#include "output/csv_reader.hpp"
#include "support/catch.hpp"

#include <nlohmann/json.hpp>

#include <cstdlib>

using output::Table;

namespace {

Table sample() {
    return {{"day", "weight_kg", "waist_cm", "thickness_chest_mm", "intake_kcal", "note"},
            {{0.0, 45.359237, 254.0, 25.4, 2000.1, "a, \"b\""}, {7.0, 1.0 / 3, 2.54, 0.0, -1.0, "c"}}};
}

}  // namespace

TEST_CASE("a table reads back exactly from CSV and from JSON") {
    const Table table = sample();
    const auto records = output::read_csv(output::table_csv(table));
    const auto json = nlohmann::json::parse(output::table_json(table));
    REQUIRE(records.size() == 3);
    REQUIRE(json.size() == 2);
    CHECK(records[0].fields == table.columns);
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const std::string& text = records[r + 1].fields[c];
            const auto& member = json[r].at(table.columns[c]);
            if (const double* number = std::get_if<double>(&table.rows[r][c])) {
                CHECK(std::strtod(text.c_str(), nullptr) == *number);
                CHECK(member.get<double>() == *number);
            } else {
                CHECK(text == std::get<std::string>(table.rows[r][c]));
                CHECK(member.get<std::string>() == text);
            }
        }
}

TEST_CASE("the imperial table has pounds and inches, says so, and leaves the rest") {
    const Table table = output::in_imperial(sample());
    CHECK(table.columns ==
          std::vector<std::string>{"day", "weight_lb", "waist_in", "thickness_chest_in", "intake_kcal", "note"});
    const auto number = [&](std::size_t row, std::size_t column) { return std::get<double>(table.rows[row][column]); };
    CHECK(number(0, 1) == Approx(100));
    CHECK(number(0, 2) == Approx(100));
    CHECK(number(0, 3) == Approx(1));
    CHECK(number(0, 4) == 2000.1);
    CHECK(number(1, 0) == 7);
    CHECK(number(1, 2) == Approx(1));
}
