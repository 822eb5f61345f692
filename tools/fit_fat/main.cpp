// Fits where fat sits to scanned people: the group laws, the spread and the visceral course of the typical profiles.
// Prints the constants of the estimate of body fat, which stand in src/energy/constants.hpp.

#include "core/error.hpp"
#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"
#include "fit_fat/body_fat.hpp"
#include "fit_fat/profile_text.hpp"
#include "fit_fat/spread.hpp"
#include "fit_fat/visceral.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>

namespace {

void write_profile(const std::filesystem::path& file, const depots::Profile& fitted) {
    std::ifstream stream(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    std::ofstream(file, std::ios::binary) << fit::with_fitted_lines(text, fit::fitted_lines(fitted));
}

int run(const std::string& scans, const std::string& medians, const std::string& folder) {
    const std::vector<fit::Scanned> people = fit::load_scanned(scans);
    const std::vector<depots::Profile> profiles = depots::load_profiles(folder);
    for (const auto sex : core::all_values<core::Sex>()) {
        const std::vector<fit::Scanned> some = fit::of_sex(people, sex);
        depots::Profile profile = depots::choose_profile(profiles, {}, sex);
        const fit::Reference reference{profile.reference_age_years, profile.reference_fat_index_kg_per_m2};
        profile.groups = fit::fit_group_laws(some, reference);
        const fit::Spread spread = fit::fit_spread(some, *profile.groups, reference);
        profile.pattern_log_odds = spread.reference;
        profile.pattern_age_slope = spread.age_slope;
        profile.age_courses[core::Depot::visceral].points =
            fit::fit_visceral_course(profile, fit::load_visceral(medians, sex));
        const fit::BodyFatFit fat = fit::fit_body_fat(some, energy::constants::fat_estimate[sex].power);
        const energy::constants::FatEstimate& k = fat.estimate;
        std::printf(
            "%s body fat, %%: %.2f + %.2f b + %.2f a + %.2f a^2 + %.2f a b, b = (BMI / 25)^%g - 1, leaves %.1f\n",
            std::string(core::name_of(sex)).c_str(), k.constant, k.size, k.age, k.age_squared, k.size_age, k.power,
            fat.error_percent);
        write_profile(std::filesystem::path(folder) / (profile.name + ".json"), profile);
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App cli{"Fits where fat sits to scanned people and writes it into the typical profiles."};
    std::string scans, medians, folder = "assets/profiles";
    cli.add_option("--scans", scans, "Table of scanned people")->required();
    cli.add_option("--visceral", medians, "Table of medians of visceral fat by age")->required();
    cli.add_option("--profiles", folder, "Folder with the profiles to write into [default assets/profiles]");
    CLI11_PARSE(cli, argc, argv);
    try {
        return run(scans, medians, folder);
    } catch (const core::Error& fault) {
        std::fprintf(stderr, "fit_fat: %s\n", fault.what());
        return 1;
    }
}
