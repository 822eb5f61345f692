#include "fit_fat/people.hpp"

#include "core/error.hpp"
#include "core/units.hpp"
#include "fit_fat/table.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <utility>

namespace fit {

namespace {

// Share of each ancestry among adults of the United States who belong to one of the three that the survey sampled
// apart.
const std::map<std::string, double> share_of_adults{{"white", 0.72}, {"black", 0.115}, {"mexican_american", 0.165}};

constexpr double least_head_fat_kg = 0.2;  // less was not measured

void add_weights(std::vector<Scanned>& people) {
    std::map<std::pair<core::Sex, std::string>, double> counts;
    std::map<core::Sex, double> of_sex;
    for (const Scanned& scanned : people) {
        ++counts[{scanned.person.sex, scanned.ancestry}];
        ++of_sex[scanned.person.sex];
    }
    for (Scanned& scanned : people)
        scanned.weight = share_of_adults.at(scanned.ancestry) * of_sex[scanned.person.sex] /
                         counts[{scanned.person.sex, scanned.ancestry}];
}

}  // namespace

std::vector<Scanned> load_scanned(const std::filesystem::path& file) {
    const Table table(file);
    std::vector<Scanned> people;
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.text(row, "head_fat_kg").empty() || table.number(row, "head_fat_kg") < least_head_fat_kg) continue;
        Scanned scanned{.id = table.text(row, "id"), .ancestry = table.text(row, "group"), .person = {}};
        if (!share_of_adults.contains(scanned.ancestry))
            core::throw_invalid(file.string() + ": group is \"" + scanned.ancestry +
                                "\", expected white, black or mexican_american");
        const auto sex = core::enum_from_name<core::Sex>(table.text(row, "sex"));
        if (!sex)
            core::throw_invalid(file.string() + ": sex is " + table.text(row, "sex") + ", expected male or female");
        scanned.person = {.sex = *sex,
                          .age_years = table.number(row, "age_years"),
                          .height_m = table.number(row, "height_cm") / core::cm_per_m,
                          .weight_kg = table.number(row, "weight_kg"),
                          .body_fat_percent = table.number(row, "body_fat_percent")};
        scanned.fat_kg = table.number(row, "fat_kg");
        scanned.arms = {table.number(row, "arms_fat_kg"), table.number(row, "arms_lean_kg")};
        scanned.legs = {table.number(row, "legs_fat_kg"), table.number(row, "legs_lean_kg")};
        double sum = 0;
        for (const auto group : core::all_values<depots::Group>())
            sum += scanned.fat_share[group] = table.number(row, std::string(core::name_of(group)) + "_fat_kg");
        for (double& share : scanned.fat_share) share /= sum;
        people.push_back(std::move(scanned));
    }
    add_weights(people);
    return people;
}

std::vector<Scanned> of_sex(const std::vector<Scanned>& people, core::Sex sex) {
    std::vector<Scanned> some;
    std::ranges::copy_if(people, std::back_inserter(some), [&](const Scanned& s) { return s.person.sex == sex; });
    return some;
}

int half_of(const std::string& id) {
    std::uint32_t hash = 2166136261U;  // FNV-1a
    for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return static_cast<int>((hash >> 16) % 2);
}

}  // namespace fit
