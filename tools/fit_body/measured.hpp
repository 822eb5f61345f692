#pragma once

#include "core/anatomy.hpp"
#include "energy/person.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fit {

/// A person with measured girths, cm.
struct Measured {
    std::string source;
    std::string id;
    energy::Person person;
    core::EnumArray<core::Girth, std::optional<double>> girths_cm;
};

/// Loads a table with the columns source,id,sex,age_years,height_cm,weight_kg,body_fat_percent and one per girth, as in
/// `measure`. Cells may be empty. Throws core::Error with file, line and what was expected.
std::vector<Measured> load_measured(const std::filesystem::path& file);

}  // namespace fit
