#pragma once

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
    };
    struct BadRow {
        int line = 0;
        std::string reason;
    };
    std::vector<Row> rows;
    std::vector<BadRow> bad_rows;
};

/// Parses CSV with at least the columns id, sex, age_years, height_cm and weight_kg; body_fat_percent may be empty or
/// missing, other columns are ignored. A row that cannot be a person becomes a BadRow. Throws
/// core::Error(invalid_input) that names `origin` if the header itself is wrong.
People parse_people(std::string_view csv, std::string_view origin);
People load_people(const std::filesystem::path& file);

}  // namespace output
