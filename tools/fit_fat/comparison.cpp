#include "fit_fat/comparison.hpp"

#include "depots/distribution.hpp"
#include "energy/constants.hpp"
#include "fit_fat/body_fat.hpp"
#include "fit_fat/share_law.hpp"

#include <fmt/format.h>

#include <cmath>
#include <functional>

namespace fit {

namespace {

using core::Sex;
using depots::Group;
using depots::GroupMasses;

/// One person: program less scan, percent points.
struct Error {
    const Scanned* scanned = nullptr;
    GroupMasses share{};
    double fat = 0;
};

GroupMasses shares_by(const depots::Profile& profile, const Scanned& scanned) {
    GroupMasses groups =
        depots::group_masses(depots::baseline_for(profile, {}, scanned.person, scanned.fat_kg).masses_kg);
    for (double& group : groups) group /= scanned.fat_kg;
    return groups;
}

Error error_of(const depots::Profile& profile, const energy::constants::FatEstimate& k, const Scanned& scanned) {
    Error error{.scanned = &scanned};
    const GroupMasses shares = shares_by(profile, scanned);
    for (const Group group : core::all_values<Group>())
        error.share[group] = 100 * (shares[group] - scanned.fat_share[group]);
    const auto [size, age] =
        energy::constants::fat_terms(k.power, energy::body_mass_index(scanned.person), scanned.person.age_years);
    error.fat = k.constant + k.size * size + k.age * age + k.age_squared * age * age + k.size_age * size * age -
                *scanned.person.body_fat_percent;
    return error;
}

Reference reference_of(const depots::Profile& profile) {
    return {profile.reference_age_years, profile.reference_fat_index_kg_per_m2};
}

std::vector<Error> errors_of(const depots::Profile& profile, const std::vector<Scanned>& people) {
    std::vector<Error> errors;
    for (const int half : {0, 1}) {
        std::vector<Scanned> others;
        for (const Scanned& scanned : people)
            if (half_of(scanned.id) != half) others.push_back(scanned);
        depots::Profile fitted = profile;
        fitted.groups = fit_group_laws(others, reference_of(profile));
        const BodyFatFit fat = fit_body_fat(others, energy::constants::fat_estimate[profile.sex].power);
        for (const Scanned& scanned : people)
            if (half_of(scanned.id) == half) errors.push_back(error_of(fitted, fat.estimate, scanned));
    }
    return errors;
}

Band band_of(const std::string& name, const std::vector<Error>& errors,
             const std::function<bool(const Scanned&)>& belongs) {
    Band band{.name = name};
    double weights = 0;
    for (const Error& error : errors) {
        if (!belongs(*error.scanned)) continue;
        ++band.people;
        const double weight = error.scanned->weight;
        weights += weight;
        for (const Group group : core::all_values<Group>()) {
            band.bias[group] += weight * error.share[group];
            band.rms[group] += weight * error.share[group] * error.share[group];
        }
        band.fat_bias += weight * error.fat;
        band.fat_rms += weight * error.fat * error.fat;
    }
    for (const Group group : core::all_values<Group>()) {
        band.bias[group] /= weights;
        band.rms[group] = std::sqrt(band.rms[group] / weights);
    }
    band.fat_bias /= weights;
    band.fat_rms = std::sqrt(band.fat_rms / weights);
    return band;
}

constexpr double bmi_edges[]{15, 20, 25, 30, 35, 40, 60}, age_edges[]{18, 30, 40, 50, 60, 75, 86};

std::string band_row(Sex sex, const Band& band) {
    std::string row = fmt::format("| {} | {} | {} |", core::name_of(sex), band.name, band.people);
    for (const Group group : core::all_values<Group>()) row += fmt::format(" {:+.1f} |", band.bias[group]);
    return row + fmt::format(" {:.1f} | {:.1f} | {:+.1f} | {:.1f} |\n", band.rms[Group::trunk], band.rms[Group::legs],
                             band.fat_bias, band.fat_rms);
}

}  // namespace

std::vector<Band> compare(const depots::Profile& profile, const std::vector<Scanned>& people) {
    const std::vector<Error> errors = errors_of(profile, people);
    std::vector<Band> bands{band_of("all", errors, [](const Scanned&) { return true; })};
    for (std::size_t i = 0; i + 1 < std::size(bmi_edges); ++i)
        bands.push_back(band_of(fmt::format("BMI {:g} to {:g}", bmi_edges[i], bmi_edges[i + 1]), errors,
                                [&, i](const Scanned& scanned) {
                                    const double bmi = energy::body_mass_index(scanned.person);
                                    return bmi >= bmi_edges[i] && bmi < bmi_edges[i + 1];
                                }));
    for (std::size_t i = 0; i + 1 < std::size(age_edges); ++i)
        bands.push_back(band_of(fmt::format("{:g} to {:g} years", age_edges[i], age_edges[i + 1]), errors,
                                [&, i](const Scanned& scanned) {
                                    const double age = scanned.person.age_years;
                                    return age >= age_edges[i] && age < age_edges[i + 1];
                                }));
    return bands;
}

GroupMasses least_rms(const depots::Profile& profile, const std::vector<Scanned>& people) {
    depots::Profile fitted = profile;
    fitted.groups = fit_group_laws(people, reference_of(profile));
    std::vector<Error> errors;
    for (const Scanned& scanned : people)
        errors.push_back(error_of(fitted, energy::constants::fat_estimate[profile.sex], scanned));
    return band_of("all", errors, [](const Scanned&) { return true; }).rms;
}

std::string comparison_markdown(const std::vector<depots::Profile>& profiles, const std::vector<Scanned>& people) {
    std::string text =
        "| sex | people | n | trunk | legs | arms | head | rms trunk | rms legs | body fat | rms body fat |\n"
        "|---|---|---|---|---|---|---|---|---|---|---|\n";
    for (const Sex sex : core::all_values<Sex>())
        for (const Band& band : compare(depots::choose_profile(profiles, {}, sex), of_sex(people, sex)))
            text += band_row(sex, band);
    return text;
}

std::string visceral_markdown(const std::vector<depots::Profile>& profiles,
                              const core::EnumArray<Sex, std::vector<VisceralMedian>>& medians) {
    std::string text = "| age | men, kg | over the slab | women, kg | over the slab |\n|---|---|---|---|---|\n";
    for (std::size_t i = 0; i < medians[Sex::male].size(); ++i) {
        text += fmt::format("| {:g} |", medians[Sex::male][i].age_years);
        for (const Sex sex : core::all_values<Sex>()) {
            const VisceralMedian& median = medians[sex].at(i);
            const double kg = visceral_kg(depots::choose_profile(profiles, {}, sex), median);
            text += fmt::format(" {:.2f} | {:.2f} |", kg, kg / median.slab_kg);
        }
        text += "\n";
    }
    return text;
}

}  // namespace fit
