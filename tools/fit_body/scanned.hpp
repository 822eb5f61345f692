#pragma once

#include "energy/person.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace fit {

/// Both limbs of a pair, kg.
struct ScannedLimbs {
    double fat_kg = 0;
    double lean_kg = 0;  ///< bone included
};

/// A person by DXA.
struct Scanned {
    std::string id;
    energy::Person person;  ///< with the body fat of the scan
    double fat_kg = 0;
    double trunk_fat_kg = 0;
    ScannedLimbs arms, legs;
    double weight = 1;  ///< of the person, so that groups count as in the population
};

/// Reads a table with the columns id,group,sex,age_years,height_cm,weight_kg,body_fat_percent, then fat_kg,
/// trunk_fat_kg, legs_fat_kg, arms_fat_kg, legs_lean_kg and arms_lean_kg, and weighs groups (white, black,
/// mexican_american) as .72, .115 and .165. Throws core::Error with file, line and what was expected.
std::vector<Scanned> load_scanned(const std::filesystem::path& file);

}  // namespace fit
