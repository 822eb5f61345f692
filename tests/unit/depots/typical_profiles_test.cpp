#include "unit/depots/typical_profiles.hpp"

#include "energy/constants.hpp"
#include "support/catch.hpp"

using core::Depot;
using core::Sex;
using depots::DepotMasses;
using depots::DepotRules;
using depots::Menopause;
using energy::Person;

namespace {

DepotMasses start_of(const Person& person, Menopause menopause = Menopause::automatic) {
    const depots::Profile& profile = typical_profile(person.sex);
    const DepotRules rules = depots::rules_for(profile, depots::menopause_progress(person, menopause));
    return depots::baseline_split(profile, rules, person, person.weight_kg * energy::body_fat_percent(person) / 100);
}

const Person reference_man{.age_years = 40, .height_m = 1.76, .weight_kg = 84, .body_fat_percent = 26};
const Person reference_woman{
    .sex = Sex::female, .age_years = 40, .height_m = 1.63, .weight_kg = 70, .body_fat_percent = 37};

void check_groups(const DxaGroups& groups, double trunk, double legs, double arms, double head) {
    CHECK(groups.trunk == Approx(trunk).margin(0.02));
    CHECK(groups.legs == Approx(legs).margin(0.02));
    CHECK(groups.arms == Approx(arms).margin(0.02));
    CHECK(groups.head == Approx(head).margin(0.02));
}

}  // namespace

TEST_CASE("the typical profiles are one for each sex and sum to one") {
    REQUIRE(typical_profiles().size() == 4);
    for (const Sex sex : core::all_values<Sex>()) {
        const depots::Profile& profile = typical_profile(sex);
        CHECK(profile.sex == sex);
        CHECK(profile.essential_fat_percent == energy::constants::essential_fat_percent[sex]);
        for (const DepotRules& rules : {profile.rules, profile.rules_after_menopause}) {
            double sum = 0;
            for (const depots::DepotRule& rule : rules) sum += rule.share;
            CHECK(sum == Approx(1).epsilon(1e-12));
        }
    }
    CHECK(typical_profile(Sex::male).rules == typical_profile(Sex::male).rules_after_menopause);
    CHECK_FALSE(typical_profile(Sex::female).rules == typical_profile(Sex::female).rules_after_menopause);
}

// Typical shares of total DXA fat, men and women (approximate; in line with Hinton 2017), and the shift that Ley 1992
// saw after the menopause.
TEST_CASE("the reference adults have the trunk, legs, arms and head that DXA sees") {
    check_groups(dxa_groups(start_of(reference_man)), 0.52, 0.31, 0.12, 0.05);
    check_groups(dxa_groups(start_of(reference_woman)), 0.47, 0.38, 0.12, 0.03);
    check_groups(dxa_groups(start_of(reference_woman, Menopause::post)), 0.51, 0.34, 0.12, 0.03);
}

// Ley et al. 1992, Am J Clin Nutr 55:950: android fat as percent of the total, men 48.6, women before the menopause
// 38.3 and after it 42.1. Android is taken to be the trunk without hips and buttocks.
TEST_CASE("android fat differs between men and women, before and after the menopause, as Ley found") {
    const auto android = [](const DepotMasses& masses) {
        double sum = 0;
        for (const double mass : masses) sum += mass;
        return 100 *
               (masses[Depot::chest] + masses[Depot::upper_back] + masses[Depot::abdomen] + masses[Depot::flanks] +
                masses[Depot::visceral]) /
               sum;
    };
    const double man = android(start_of(reference_man));
    const double before = android(start_of(reference_woman, Menopause::pre));
    const double after = android(start_of(reference_woman, Menopause::post));
    CHECK(man == Approx(48.6).margin(5));
    CHECK(before == Approx(38.3).margin(5));
    CHECK(after == Approx(42.1).margin(5));
    CHECK(man - before == Approx(48.6 - 38.3).margin(5));
    CHECK(man - after == Approx(48.6 - 42.1).margin(5));
    CHECK(after - before == Approx(42.1 - 38.3).margin(5));
    CHECK(man > after);
    CHECK(after > before);
}

// Hinton et al. 2017 (NHANES 1999-2004, 30 to 50 years): fat over height squared of women against men, arms +39 %, legs
// +83 %, trunk +47 %. On men's shares of 52/31/12 % (and as much on the head) these make the shares of women.
TEST_CASE("women's shares of arms, legs and trunk differ from men's as Hinton found") {
    const double trunk = 52 * 1.47;
    const double legs = 31 * 1.83;
    const double arms = 12 * 1.39;
    const double sum = trunk + legs + arms + 5;
    const DxaGroups man = dxa_groups(start_of(reference_man));
    const DxaGroups woman = dxa_groups(start_of(reference_woman));
    CHECK(100 * (woman.trunk - man.trunk) == Approx(100 * trunk / sum - 52).margin(5));
    CHECK(100 * (woman.legs - man.legs) == Approx(100 * legs / sum - 31).margin(5));
    CHECK(100 * (woman.arms - man.arms) == Approx(100 * arms / sum - 12).margin(5));
    CHECK(woman.legs > man.legs);
    CHECK(woman.trunk < man.trunk);
}

TEST_CASE("at the reference person the split is the profile's shares") {
    for (const Person& person : {reference_man, reference_woman}) {
        const DepotMasses masses = start_of(person);
        const double fat = person.weight_kg * *person.body_fat_percent / 100;
        for (const Depot depot : core::all_values<Depot>())
            CHECK(masses[depot] == Approx(fat * typical_profile(person.sex).rules[depot].share).epsilon(1e-12));
    }
}

// Section 7 of the project's science notes: what the literature's groups leave room for.
TEST_CASE("no reference share strays more than three points from the literature's table") {
    const core::EnumArray<Depot, double> man{{5, 8, 8, 8, 4, 11.5, 9.5, 9, 5, 7, 18, 7}};
    const core::EnumArray<Depot, double> woman{{3, 9, 8, 9, 3, 11, 7.5, 3.5, 8, 8, 22, 8}};
    const core::EnumArray<Depot, double> woman_after{{3, 10, 9, 9, 3, 12, 7.5, 5.5, 7, 7, 19.5, 7.5}};
    for (const Depot depot : core::all_values<Depot>()) {
        CAPTURE(core::name_of(depot));
        CHECK(100 * typical_profile(Sex::male).rules[depot].share == Approx(man[depot]).margin(3));
        CHECK(100 * typical_profile(Sex::female).rules[depot].share == Approx(woman[depot]).margin(3));
        CHECK(100 * typical_profile(Sex::female).rules_after_menopause[depot].share ==
              Approx(woman_after[depot]).margin(3));
    }
}

TEST_CASE("women keep a larger part on the legs than men, and a smaller one after the menopause") {
    for (const double age : {25.0, 40.0, 60.0, 80.0})
        for (const double bmi : {19.0, 24.0, 30.0, 40.0}) {
            const Person man{.age_years = age, .height_m = 1.7, .weight_kg = bmi * 1.7 * 1.7};
            Person woman = man;
            woman.sex = Sex::female;
            const DxaGroups before = dxa_groups(start_of(woman, Menopause::pre));
            const DxaGroups after = dxa_groups(start_of(woman, Menopause::post));
            CAPTURE(age, bmi);
            CHECK(before.legs > dxa_groups(start_of(man)).legs);
            CHECK(after.legs < before.legs);
            CHECK(after.trunk > before.trunk);
            const DxaGroups during = dxa_groups(start_of(woman, Menopause::peri));
            CHECK(during.trunk > before.trunk);
            CHECK(during.trunk < after.trunk);
        }
}

// Medians by iDXA, kg, at a mean BMI of 26, each in the middle of its ages. Means at 20 to 30 years, Miazgowski 2017,
// PLoS ONE: men 0.54, women 0.26.
TEST_CASE("visceral fat rises with age and stays within half of the measured medians") {
    const auto visceral = [](Sex sex, double age) {
        const Person person{.sex = sex,
                            .age_years = age,
                            .height_m = sex == Sex::male ? 1.76 : 1.63,
                            .weight_kg = 26 * (sex == Sex::male ? 1.76 * 1.76 : 1.63 * 1.63)};
        return start_of(person)[Depot::visceral];
    };
    const auto within_half = [&](Sex sex, double age, double median) {
        CAPTURE(core::name_of(sex), age, median, visceral(sex, age));
        CHECK(visceral(sex, age) < 1.5 * median);
        CHECK(visceral(sex, age) > median / 1.5);
    };
    within_half(Sex::male, 19, 0.18);
    within_half(Sex::male, 22, 0.25);
    within_half(Sex::male, 25, 0.54);
    within_half(Sex::male, 37, 0.71);
    within_half(Sex::male, 60, 1.62);
    within_half(Sex::female, 19, 0.04);
    within_half(Sex::female, 22, 0.06);
    within_half(Sex::female, 26, 0.26);
    within_half(Sex::female, 37, 0.55);
    within_half(Sex::female, 60, 1.21);
    for (const Sex sex : core::all_values<Sex>())
        for (double age = 18; age < 70; age += 4) CHECK(visceral(sex, age) < visceral(sex, age + 4));
}

TEST_CASE("the split sums to the fat and has nothing negative, for anybody") {
    for (const Sex sex : core::all_values<Sex>())
        for (const double age : {18.0, 52.0, 90.0})
            for (const double percent : {3.0, 10.0, 35.0, 60.0})
                for (const double height : {1.4, 2.1}) {
                    const Person person{
                        .sex = sex, .age_years = age, .height_m = height, .weight_kg = 90, .body_fat_percent = percent};
                    const DepotMasses masses = start_of(person);
                    double sum = 0;
                    for (const double mass : masses) {
                        CHECK(mass > 0);
                        sum += mass;
                    }
                    CHECK(sum == Approx(0.9 * percent).epsilon(1e-12));
                }
}
