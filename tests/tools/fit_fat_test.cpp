#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"
#include "fit_fat/body_fat.hpp"
#include "fit_fat/comparison.hpp"
#include "fit_fat/fitted.hpp"
#include "fit_fat/profile_text.hpp"
#include "fit_fat/trunk_norm.hpp"
#include "support/catch.hpp"
#include "support/skipped.hpp"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>

// The measured people are not part of the repository.

namespace {

using core::Sex;
using depots::Group;

const std::filesystem::path source(ADIPOSCOPE_SOURCE_DIR);
const std::filesystem::path scans = source / ".." / "shared" / "data" / "dxa_train.csv";
const std::filesystem::path medians = source / ".." / "shared" / "data" / "lead_medians.csv";

bool tables_are_here() {
    return std::filesystem::exists(scans) && std::filesystem::exists(medians);
}
constexpr const char* no_tables = "no tables of scanned people beside the repository";

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::vector<depots::Profile>& profiles() {
    static const auto all = depots::load_profiles(source / "assets" / "profiles");
    return all;
}

}  // namespace

TEST_CASE("the fit of scanned people gives the committed constants back, to the byte") {
    if (!tables_are_here()) ADIPOSCOPE_SKIP(no_tables);
    const std::vector<fit::Scanned> people = fit::load_scanned(scans);
    for (const Sex sex : core::all_values<Sex>()) {
        CAPTURE(core::name_of(sex));
        const std::vector<fit::Scanned> some = fit::of_sex(people, sex);
        const depots::Distribution as_typical;
        const depots::Profile& committed = depots::choose_profile(profiles(), as_typical, sex);
        const depots::Profile fitted = fit::fitted_profile(committed, some, fit::load_visceral(medians, sex));
        const std::string file = text_of(source / "assets" / "profiles" / (committed.name + ".json"));
        CHECK(fit::with_fitted_lines(file, fit::fitted_lines(fitted)) == file);

        const energy::constants::FatEstimate& k = energy::constants::fat_estimate[sex];
        const fit::BodyFatFit fat = fit::fit_body_fat(some, k.power);
        CHECK(fat.estimate.constant == k.constant);
        CHECK(fat.estimate.size == k.size);
        CHECK(fat.estimate.age == k.age);
        CHECK(fat.estimate.age_squared == k.age_squared);
        CHECK(fat.estimate.size_age == k.size_age);
        CHECK(energy::constants::estimated_fat_error_percent[sex] == Approx(fat.error_percent).margin(0.05));
        CHECK(fit::fit_trunk_norm(some) == depots::trunk_norm[sex]);
    }
}

TEST_CASE("people who were not used have their trunk, legs, arms, head and body fat in every band") {
    if (!tables_are_here()) ADIPOSCOPE_SKIP(no_tables);
    const std::vector<fit::Scanned> people = fit::load_scanned(scans);
    for (const Sex sex : core::all_values<Sex>()) {
        const depots::Distribution as_typical;
        const depots::Profile& profile = depots::choose_profile(profiles(), as_typical, sex);
        const std::vector<fit::Scanned> some = fit::of_sex(people, sex);
        const std::vector<fit::Band> bands = fit::compare(profile, some);
        const depots::GroupMasses least = fit::least_rms(profile, some);
        for (const Group group : core::all_values<Group>()) CHECK(bands.front().rms[group] <= 1.05 * least[group]);
        CHECK(bands.front().fat_rms <= 4.0);
        for (const fit::Band& band : bands) {
            CAPTURE(core::name_of(sex), band.name, band.people);
            for (const Group group : core::all_values<Group>()) CHECK(std::abs(band.bias[group]) < 2);
            CHECK(std::abs(band.fat_bias) < 2);
        }
    }
}

TEST_CASE("docs/model.md has the comparison that the tool prints") {
    if (!tables_are_here()) ADIPOSCOPE_SKIP(no_tables);
    const std::string page = text_of(source / "docs" / "model.md");
    CHECK(page.find(fit::comparison_markdown(profiles(), fit::load_scanned(scans))) != std::string::npos);
    CHECK(page.find(fit::visceral_markdown(
              profiles(), {{fit::load_visceral(medians, Sex::male), fit::load_visceral(medians, Sex::female)}})) !=
          std::string::npos);
}

TEST_CASE("a profile without the fitted lines is refused") {
    CHECK_THROWS(fit::with_fitted_lines("{}", "lines"));
    CHECK(fit::with_fitted_lines("a\n  \"pattern_log_odds\": 1,\n  \"depots\": {}", "  new\n") ==
          "a\n  new\n  \"depots\": {}");
}
