#pragma once

#include "depots/regional_fat.hpp"
#include "energy/person.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace output {

/// The rows of a `measure --people` file.
struct People {
    struct Row {
        int line = 0;
        std::string id;
        energy::Person person;
        depots::RegionalFat regional_fat_kg{};
    };
    struct BadRow {
        int line = 0;
        std::string reason;
    };
    std::vector<Row> rows;
    std::vector<BadRow> bad_rows;
    std::string note{};  ///< what had to be guessed, a sentence; empty if nothing
};

/// Reads CSV, as spreadsheets of any locale write it, with at least the columns id, sex, age_years, height_cm and
/// weight_kg; body_fat_percent, trunk_fat_kg, legs_fat_kg and arms_fat_kg may be empty or missing, other columns are
/// ignored. Fields are separated by commas, semicolons, tabs or "|", or by what a first line such as "sep=;" says;
/// numbers have a decimal point or comma; core/text_encoding.hpp detects the encoding; case is ignored in column names
/// and sexes; empty rows are skipped. An invalid row becomes a BadRow. Throws core::Error(invalid_input)
/// that names `origin` if the header itself is wrong.
People parse_people(std::string_view csv, std::string_view origin);
People load_people(const std::filesystem::path& file);

}  // namespace output
