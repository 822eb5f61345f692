#include "depots/regional_fat.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"
#include "unit/depots/typical_profiles.hpp"

#include <numeric>
#include <string>

using core::Depot;
using depots::DepotMasses;
using depots::Group;
using depots::GroupMasses;
using depots::RegionalFat;
using energy::Person;

namespace {

const Person woman{
    .sex = core::Sex::female, .age_years = 34, .height_m = 1.68, .weight_kg = 72, .body_fat_percent = 36};
constexpr double fat_kg = 72 * 0.36;

RegionalFat known_of(std::optional<double> trunk, std::optional<double> legs, std::optional<double> arms) {
    RegionalFat known;
    known[Group::trunk] = trunk;
    known[Group::legs] = legs;
    known[Group::arms] = arms;
    return known;
}

DepotMasses start_of(const RegionalFat& known, const Person& person = woman, double pattern = 0) {
    return depots::baseline_for(typical_profile(person.sex), {.pattern = pattern, .regional_fat_kg = known}, person,
                                person.weight_kg * energy::body_fat_percent(person) / 100)
        .masses_kg;
}

std::string refusal(const RegionalFat& known) {
    try {
        start_of(known);
    } catch (const core::Error& error) {
        return error.kind() == core::Error::Kind::invalid_input ? error.what() : "wrong kind";
    }
    return "";
}

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("what a scan reports is what the body has, whichever regions it names") {
    for (const RegionalFat& known : {known_of(12.3, {}, {}), known_of({}, 10.9, {}), known_of({}, {}, 2.8),
                                     known_of(12.3, 9.1, {}), known_of(12.3, {}, 2.8), known_of(12.8, 9.4, 2.8)})
        for (const double pattern : {0.0, 1.5}) {
            const DepotMasses masses = start_of(known, woman, pattern);
            const GroupMasses groups = depots::group_masses(masses);
            for (const Group group : core::all_values<Group>())
                if (known[group]) CHECK(groups[group] == Approx(*known[group]).epsilon(1e-12));
            CHECK(std::accumulate(masses.begin(), masses.end(), 0.0) == Approx(fat_kg).epsilon(1e-12));
            for (const double mass : masses) CHECK(mass > 0);
        }
}

TEST_CASE("depots keep their order within a region, and open regions stand to each other as before") {
    const DepotMasses typical = start_of({});
    const DepotMasses scanned = start_of(known_of(14.5, {}, {}));
    const auto ratio = [](const DepotMasses& masses, Depot a, Depot b) { return masses[a] / masses[b]; };
    CHECK(ratio(scanned, Depot::abdomen, Depot::chest) == Approx(ratio(typical, Depot::abdomen, Depot::chest)));
    CHECK(ratio(scanned, Depot::visceral, Depot::flanks) == Approx(ratio(typical, Depot::visceral, Depot::flanks)));
    CHECK(ratio(scanned, Depot::thighs, Depot::hips) == Approx(ratio(typical, Depot::thighs, Depot::hips)));
    CHECK(ratio(scanned, Depot::thighs, Depot::forearms) == Approx(ratio(typical, Depot::thighs, Depot::forearms)));
    CHECK(ratio(scanned, Depot::thighs, Depot::face_neck) == Approx(ratio(typical, Depot::thighs, Depot::face_neck)));
}

TEST_CASE("what the body has on average, given as known, changes nothing") {
    const DepotMasses typical = start_of({});
    const GroupMasses groups = depots::group_masses(typical);
    const DepotMasses same = start_of(known_of(groups[Group::trunk], groups[Group::legs], groups[Group::arms]));
    for (const Depot depot : core::all_values<Depot>()) CHECK(same[depot] == Approx(typical[depot]).epsilon(1e-9));
}

TEST_CASE("what no adult has is refused with the range") {
    CHECK(contains(refusal(known_of(24.0, {}, {})), "regional-fat trunk is 24 kg, expected "));
    CHECK(contains(refusal(known_of(24.0, {}, {})), "of the 25.9 kg of fat"));
    CHECK(contains(refusal(known_of({}, 1.0, {})), "regional-fat legs is 1 kg"));
    CHECK(contains(refusal(known_of({}, {}, 9.0)), "regional-fat arms is 9 kg"));
    CHECK(contains(refusal(known_of(15.0, 12.0, {})), "regional-fat leaves"));
    CHECK(refusal(known_of(11.8, 9.9, 3.1)).empty());
}

TEST_CASE("a scan of trunk, legs and arms gives the fat of all where nobody gave it") {
    Person person = woman;
    person.body_fat_percent.reset();
    const depots::Profile& profile = typical_profile(person.sex);
    const Person all = depots::with_scanned_fat(profile, {.regional_fat_kg = known_of(12.3, 9.1, 2.8)}, person);
    CHECK(*all.body_fat_percent == Approx(100 * 24.2 / 0.96 / 72).epsilon(0.02));
    CHECK_FALSE(
        depots::with_scanned_fat(profile, {.regional_fat_kg = known_of(12.3, 9.1, {})}, person).body_fat_percent);
    CHECK(depots::with_scanned_fat(profile, {.regional_fat_kg = known_of(12.3, 9.1, 2.8)}, woman) == woman);
}
