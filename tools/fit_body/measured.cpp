#include "fit_body/measured.hpp"

#include "core/units.hpp"
#include "fit_body/scanned.hpp"
#include "fit_body/statistics.hpp"
#include "fit_body/table_rows.hpp"

namespace fit {

namespace {

Measured measured_of(const Row& row) {
    Measured person{.source = row.text("source"), .id = row.text("id"), .person = {}, .values = {}};
    person.person.sex = row.text("sex") == "male" ? core::Sex::male : core::Sex::female;
    person.person.age_years = row.needed("age_years");
    person.person.height_m = row.needed("height_cm") / core::cm_per_m;
    person.person.weight_kg = row.needed("weight_kg");
    person.person.body_fat_percent = row.number("body_fat_percent");
    for (const auto girth : core::all_values<core::Girth>())
        person.values[site_of(girth)] = row.number(std::string(core::name_of(girth)) + "_cm");
    return person;
}

}  // namespace

std::vector<Measured> load_measured(const std::filesystem::path& file) {
    std::vector<Measured> people;
    for_each_row(file, [&](const Row& row) { people.push_back(measured_of(row)); });
    return people;
}

std::vector<Measured> load_limbs(const std::filesystem::path& file, int every) {
    std::vector<Measured> people;
    for (const Scanned& scanned : load_scanned(file)) {
        if (fold_of(scanned.id, every) != 0) continue;
        Measured& person = people.emplace_back();
        person = {
            .source = "nhanes", .id = scanned.id, .person = scanned.person, .values = {}, .weight = scanned.weight};
        person.values[Site::arms_lean] = scanned.arms.lean_kg;
        person.values[Site::legs_lean] = scanned.legs.lean_kg;
    }
    return people;
}

}  // namespace fit
