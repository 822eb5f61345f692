#pragma once

#include "energy/person.hpp"
#include "fit_body/site.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fit {

/// A person and what was measured: girths, cm, or the lean tissue of limbs, kg.
struct Measured {
    std::string source;
    std::string id;
    energy::Person person;
    core::EnumArray<Site, std::optional<double>> values;
    double weight = 1;  ///< of the person
};

/// Loads a table with the columns source,id,sex,age_years,height_cm,weight_kg,body_fat_percent and one per girth, as in
/// `measure`. Cells may be empty. Throws core::Error with file, line and what was expected.
std::vector<Measured> load_measured(const std::filesystem::path& file);

/// People by DXA (fit_fat/people.hpp), one in `every` by a digest of the id, with the lean tissue of their limbs.
std::vector<Measured> load_limbs(const std::filesystem::path& file, int every);

}  // namespace fit
