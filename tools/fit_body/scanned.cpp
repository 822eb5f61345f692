#include "fit_body/scanned.hpp"

#include "core/error.hpp"
#include "core/units.hpp"
#include "fit_body/table_rows.hpp"

#include <fmt/format.h>

#include <map>

namespace fit {

namespace {

/// Shares of a population (US census, weights of the survey's groups).
const std::map<std::string, double> share_of_group{{"white", .72}, {"black", .115}, {"mexican_american", .165}};

Scanned scanned_of(const Row& row) {
    Scanned scanned;
    scanned.id = row.text("id");
    scanned.person.sex = row.text("sex") == "male" ? core::Sex::male : core::Sex::female;
    scanned.person.age_years = row.needed("age_years");
    scanned.person.height_m = row.needed("height_cm") / core::cm_per_m;
    scanned.person.weight_kg = row.needed("weight_kg");
    scanned.person.body_fat_percent = row.needed("body_fat_percent");
    scanned.fat_kg = row.needed("fat_kg");
    scanned.trunk_fat_kg = row.needed("trunk_fat_kg");
    scanned.arms = {row.needed("arms_fat_kg"), row.needed("arms_lean_kg")};
    scanned.legs = {row.needed("legs_fat_kg"), row.needed("legs_lean_kg")};
    return scanned;
}

}  // namespace

std::vector<Scanned> load_scanned(const std::filesystem::path& file) {
    std::vector<Scanned> people;
    std::vector<std::string> groups;
    std::map<std::string, int> sizes;
    for_each_row(file, [&](const Row& row) {
        if (!share_of_group.contains(row.text("group")))
            core::throw_invalid(fmt::format("{}: group is \"{}\", expected white, black or mexican_american",
                                            file.string(), row.text("group")));
        people.push_back(scanned_of(row));
        groups.push_back(row.text("group"));
        ++sizes[groups.back()];
    });
    for (std::size_t i = 0; i < people.size(); ++i)
        people[i].weight = share_of_group.at(groups[i]) * static_cast<double>(people.size()) / sizes[groups[i]];
    return people;
}

}  // namespace fit
