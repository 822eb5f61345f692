#include "fit_body/measured.hpp"

#include "core/units.hpp"
#include "fit_body/statistics.hpp"
#include "fit_fat/people.hpp"
#include "fit_fat/table.hpp"

namespace fit {

namespace {

Measured measured_of(const Table& table, std::size_t row) {
    Measured person{.source = table.text(row, "source"), .id = table.text(row, "id"), .person = {}, .values = {}};
    person.person.sex = table.text(row, "sex") == "male" ? core::Sex::male : core::Sex::female;
    person.person.age_years = table.number(row, "age_years");
    person.person.height_m = table.number(row, "height_cm") / core::cm_per_m;
    person.person.weight_kg = table.number(row, "weight_kg");
    person.person.body_fat_percent = table.number_if_any(row, "body_fat_percent");
    for (const auto girth : core::all_values<core::Girth>())
        person.values[site_of(girth)] = table.number_if_any(row, std::string(core::name_of(girth)) + "_cm");
    return person;
}

}  // namespace

std::vector<Measured> load_measured(const std::filesystem::path& file) {
    const Table table(file);
    std::vector<Measured> people;
    for (std::size_t row = 0; row < table.size(); ++row) people.push_back(measured_of(table, row));
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
