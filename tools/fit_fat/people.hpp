#pragma once

#include "depots/groups.hpp"
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

/// An adult whose fat was measured by DXA. `person` has the body fat of the scan.
struct Scanned {
    std::string id;
    std::string ancestry;
    energy::Person person;
    double fat_kg = 0;
    depots::GroupMasses fat_share{};  ///< of fat_kg; sums to 1
    ScannedLimbs arms{}, legs{};
    double weight = 1;  ///< for means of the adults of the United States; 1 on average over a sex
    double fat_index_kg_per_m2() const { return fat_kg / (person.height_m * person.height_m); }
};

/// Reads a table with the columns id,group,sex,age_years,height_cm,weight_kg,body_fat_percent,fat_kg and
/// <trunk|legs|arms|head>_fat_kg, <legs|arms>_lean_kg. Rows without head fat (under 0.2 kg) are left out. Throws
/// core::Error with file, line and what was expected.
std::vector<Scanned> load_scanned(const std::filesystem::path& file);

/// Those of one sex.
std::vector<Scanned> of_sex(const std::vector<Scanned>& people, core::Sex sex);

/// Which half of the people an id belongs to, 0 or 1: the same on every machine.
int half_of(const std::string& id);

}  // namespace fit
