// Fits where fat sits to scanned people: the group laws, the spread and the visceral course of the typical profiles.
// Prints the constants of the estimate of body fat, which stand in src/energy/constants.hpp, and those of the trunk's
// norm, which stand in src/depots/standing.cpp.

#include "core/error.hpp"
#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"
#include "fit_fat/body_fat.hpp"
#include "fit_fat/comparison.hpp"
#include "fit_fat/fitted.hpp"
#include "fit_fat/profile_text.hpp"
#include "fit_fat/trunk_norm.hpp"

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

void write_profiles(const std::vector<fit::Scanned>& people, const std::string& medians,
                    const std::vector<depots::Profile>& profiles, const std::filesystem::path& folder) {
    for (const auto sex : core::all_values<core::Sex>()) {
        const std::vector<fit::Scanned> some = fit::of_sex(people, sex);
        const depots::Distribution as_typical;
        const depots::Profile& typical = depots::choose_profile(profiles, as_typical, sex);
        write_profile(folder / (typical.name + ".json"),
                      fit::fitted_profile(typical, some, fit::load_visceral(medians, sex)));
        const depots::TrunkNorm norm = fit::fit_trunk_norm(some);
        std::printf("%s trunk: %g + %g a + %g a^2, spread %g, with age %g\n", std::string(core::name_of(sex)).c_str(),
                    norm.reference, norm.age, norm.age_squared, norm.spread, norm.spread_age);
        const fit::BodyFatFit fat = fit::fit_body_fat(some, energy::constants::fat_estimate[sex].power);
        const energy::constants::FatEstimate& k = fat.estimate;
        std::printf(
            "%s body fat, %%: %.2f + %.2f b + %.2f a + %.2f a^2 + %.2f a b, b = (BMI / 25)^%g - 1, leaves %.1f\n",
            std::string(core::name_of(sex)).c_str(), k.constant, k.size, k.age, k.age_squared, k.size_age, k.power,
            fat.error_percent);
    }
}

void run(const std::string& scans, const std::string& medians, const std::string& folder, bool only_table) {
    const std::vector<fit::Scanned> people = fit::load_scanned(scans);
    const std::vector<depots::Profile> profiles = depots::load_profiles(folder);
    if (!only_table) {
        write_profiles(people, medians, profiles, folder);
        return;
    }
    std::printf("%s\n%s", fit::comparison_markdown(profiles, people).c_str(),
                fit::visceral_markdown(profiles, {{fit::load_visceral(medians, core::Sex::male),
                                                   fit::load_visceral(medians, core::Sex::female)}})
                    .c_str());
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App cli{"Fits where fat sits to scanned people and writes it into the typical profiles."};
    std::string scans, medians, folder = "assets/profiles";
    cli.add_option("--scans", scans, "Table of scanned people")->required();
    cli.add_option("--visceral", medians, "Table of medians of visceral fat by age")->required();
    cli.add_option("--profiles", folder, "Folder with the profiles to write into [default assets/profiles]");
    bool only_table = false;
    cli.add_flag("--table", only_table, "Write nothing; print the tables of docs/model.md");
    CLI11_PARSE(cli, argc, argv);
    try {
        run(scans, medians, folder, only_table);
        return 0;
    } catch (const core::Error& fault) {
        std::fprintf(stderr, "fit_fat: %s\n", fault.what());
        return 1;
    }
}
