#include "fit_fat/visceral.hpp"

#include "depots/distribution.hpp"
#include "fit_fat/share_law.hpp"
#include "fit_fat/table.hpp"

#include <cassert>

namespace fit {

// Shen et al. 2004 (Am J Clin Nutr 80:271), MRI of the whole abdomen: 121 men of 42 years and BMI 26.0 have 2.7 L, 198
// women of 48 years and BMI 27.0 have 1.7 L; at 0.9007 kg/L 2.43 and 1.53 kg. The slab's medians of men of that age and
// BMI are 0.96 kg. Women of 48 have 0.47 kg at BMI 24.6, at 27.0 some 0.63, since it grows as fat to the power 1.5.
const core::EnumArray<core::Sex, double> whole_over_slab{{2.5, 2.4}};

namespace {
// Slab and whole abdomen are masses of people of average height; the fat index is a mass over height squared.
constexpr core::EnumArray<core::Sex, double> height_m{{1.76, 1.63}};
}  // namespace

std::vector<VisceralMedian> load_visceral(const std::filesystem::path& file, core::Sex sex) {
    const Table table(file);
    std::vector<VisceralMedian> medians;
    for (std::size_t row = 0; row < table.size(); ++row)
        if (table.text(row, "sex") == core::name_of(sex))
            medians.push_back({table.number(row, "age_years"), table.number(row, "fat_mass_index_kg_m2"),
                               table.number(row, "dxa_visceral_fat_g") / 1000});
    return medians;
}

double visceral_kg(const depots::Profile& profile, const VisceralMedian& median) {
    const double height = height_m[profile.sex];
    const energy::Person person{.sex = profile.sex, .age_years = median.age_years, .height_m = height};
    return depots::baseline_for(profile, {}, person, median.fat_index_kg_per_m2 * height * height)
        .masses_kg[core::Depot::visceral];
}

std::vector<depots::AgePoint> fit_visceral_course(const depots::Profile& profile,
                                                  const std::vector<VisceralMedian>& medians) {
    assert(profile.rules == profile.rules_after_menopause);
    depots::Profile flat = profile;
    flat.age_courses[core::Depot::visceral] = {};
    std::vector<depots::AgePoint> points;
    for (const VisceralMedian& median : medians) {
        const double height = height_m[profile.sex];
        const energy::Person person{.sex = profile.sex, .age_years = median.age_years, .height_m = height};
        const depots::DepotMasses masses =
            depots::baseline_split(flat, flat.rules, person, median.fat_index_kg_per_m2 * height * height);
        const double flat_kg = masses[core::Depot::visceral];
        double inside_kg = flat_kg;  // what the trunk's depots share between them
        for (const auto depot :
             {core::Depot::chest, core::Depot::upper_back, core::Depot::abdomen, core::Depot::flanks})
            inside_kg += masses[depot];
        const double wanted_kg = whole_over_slab[profile.sex] * median.slab_kg;
        points.push_back(
            {median.age_years, rounded(wanted_kg / (inside_kg - wanted_kg) * (inside_kg - flat_kg) / flat_kg)});
    }
    return points;
}

}  // namespace fit
