#include "unit/depots/typical_profiles.hpp"

#include "energy/constants.hpp"
#include "support/catch.hpp"

using core::Depot;
using core::Sex;
using depots::DepotMasses;
using depots::Group;
using depots::Menopause;
using energy::Person;

namespace {

DepotMasses start_of(const Person& person, Menopause menopause = Menopause::automatic) {
    return depots::baseline_for(typical_profile(person.sex), {.menopause = menopause}, person,
                                person.weight_kg * energy::body_fat_percent(person) / 100)
        .masses_kg;
}

const Person reference_man{.age_years = 40, .height_m = 1.76, .weight_kg = 84, .body_fat_percent = 26};
const Person reference_woman{
    .sex = Sex::female, .age_years = 40, .height_m = 1.63, .weight_kg = 70, .body_fat_percent = 37};

}  // namespace

TEST_CASE("the typical profiles are one for each sex and sum to one") {
    REQUIRE(typical_profiles().size() == 4);
    for (const Sex sex : core::all_values<Sex>()) {
        const depots::Profile& profile = typical_profile(sex);
        CHECK(profile.sex == sex);
        CHECK(profile.essential_fat_percent == energy::constants::essential_fat_percent[sex]);
        double sum = 0;
        for (const depots::DepotRule& rule : profile.rules) sum += rule.share;
        CHECK(sum == Approx(1).epsilon(1e-12));
        CHECK(profile.rules == profile.rules_after_menopause);
        CHECK(profile.groups);
    }
}

// Means of adults of the United States by whole-body DXA (NHANES 1999 to 2004), here for the reference people: trunk 51
// and 46, legs 32 and 38, arms 12 and 12 % in men and women.
TEST_CASE("the reference adults have the trunk, legs, arms and head that DXA sees") {
    const auto check = [](const Person& person, double trunk, double legs, double arms, double head) {
        const depots::GroupMasses shares = dxa_shares(start_of(person));
        CHECK(shares[Group::trunk] == Approx(trunk).margin(0.012));
        CHECK(shares[Group::legs] == Approx(legs).margin(0.012));
        CHECK(shares[Group::arms] == Approx(arms).margin(0.006));
        CHECK(shares[Group::head] == Approx(head).margin(0.006));
    };
    check(reference_man, 0.51, 0.32, 0.12, 0.055);
    check(reference_woman, 0.455, 0.385, 0.12, 0.04);
}

// Ley et al. 1992, Am J Clin Nutr 55:950: android fat as a percentage of the total, men 48.6, women before the
// menopause 38.3 and after it 42.1; the latter were older and had 20 % more fat. Android is taken as the trunk without
// hips and buttocks.
TEST_CASE("android fat differs between men and women, before and after the menopause, about as Ley found") {
    const auto android = [](const Person& person, Menopause menopause) {
        const DepotMasses masses = start_of(person, menopause);
        double sum = 0;
        for (const double mass : masses) sum += mass;
        return 100 *
               (masses[Depot::chest] + masses[Depot::upper_back] + masses[Depot::abdomen] + masses[Depot::flanks] +
                masses[Depot::visceral]) /
               sum;
    };
    Person older = reference_woman;
    older.age_years = 58;
    older.weight_kg += 0.2 * 70 * 0.37;
    older.body_fat_percent = 100 * 1.2 * 70 * 0.37 / older.weight_kg;
    const double man = android(reference_man, Menopause::automatic);
    const double before = android(reference_woman, Menopause::pre);
    const double after = android(older, Menopause::post);
    CHECK(man == Approx(48.6).margin(5));
    CHECK(before == Approx(38.3).margin(5));
    CHECK(after == Approx(42.1).margin(5));
    CHECK(man > after);
    CHECK(after > before + 2);
}

// Hinton et al. 2017 (NHANES 1999-2004, 30 to 50 years): fat over height squared of women relative to men, arms +39 %,
// legs +83 %, trunk +47 %. Applied to men's shares of 52/31/12 % (head unchanged) this gives the shares of women.
TEST_CASE("women's shares of arms, legs and trunk differ from men's as Hinton found") {
    const double trunk = 52 * 1.47;
    const double legs = 31 * 1.83;
    const double arms = 12 * 1.39;
    const double sum = trunk + legs + arms + 5;
    const depots::GroupMasses man = dxa_shares(start_of(reference_man));
    const depots::GroupMasses woman = dxa_shares(start_of(reference_woman));
    CHECK(100 * (woman[Group::trunk] - man[Group::trunk]) == Approx(100 * trunk / sum - 52).margin(5));
    CHECK(100 * (woman[Group::legs] - man[Group::legs]) == Approx(100 * legs / sum - 31).margin(5));
    CHECK(100 * (woman[Group::arms] - man[Group::arms]) == Approx(100 * arms / sum - 12).margin(5));
    CHECK(woman[Group::legs] > man[Group::legs]);
    CHECK(woman[Group::trunk] < man[Group::trunk]);
}

TEST_CASE("at the reference person the split is the profile's shares, as rounded there") {
    for (const Person& person : {reference_man, reference_woman}) {
        const DepotMasses masses = start_of(person);
        const double fat = person.weight_kg * *person.body_fat_percent / 100;
        for (const Depot depot : core::all_values<Depot>())
            CHECK(masses[depot] / fat == Approx(typical_profile(person.sex).rules[depot].share).margin(0.0015));
    }
}

// Percent of body fat: the groups' totals by DXA, divided by the depots' literature splits (sources in the profiles).
TEST_CASE("no reference share strays more than three points from the literature's table") {
    const core::EnumArray<Depot, double> man{{5, 8, 8, 8, 4, 11.5, 9.5, 9, 5, 7, 18, 7}};
    const core::EnumArray<Depot, double> woman{{3, 9, 8, 9, 3, 11, 7.5, 3.5, 8, 8, 22, 8}};
    for (const Depot depot : core::all_values<Depot>()) {
        CAPTURE(core::name_of(depot));
        CHECK(100 * typical_profile(Sex::male).rules[depot].share == Approx(man[depot]).margin(3));
        CHECK(100 * typical_profile(Sex::female).rules[depot].share == Approx(woman[depot]).margin(3));
    }
}

TEST_CASE("women keep a larger part on the legs than men, and a smaller one after the menopause") {
    for (const double age : {25.0, 40.0, 60.0, 80.0})
        for (const double fat_index : {4.0, 7.0, 10.0, 14.0}) {
            const double weight_kg = 80;
            const Person man{.age_years = age,
                             .height_m = 1.7,
                             .weight_kg = weight_kg,
                             .body_fat_percent = 100 * fat_index * 1.7 * 1.7 / weight_kg};
            Person woman = man;
            woman.sex = Sex::female;
            const depots::GroupMasses before = dxa_shares(start_of(woman, Menopause::pre));
            const depots::GroupMasses after = dxa_shares(start_of(woman, Menopause::post));
            CAPTURE(age, fat_index);
            CHECK(after[Group::legs] > dxa_shares(start_of(man))[Group::legs]);
            CHECK(after[Group::legs] < before[Group::legs]);
            CHECK(after[Group::trunk] > before[Group::trunk]);
            const depots::GroupMasses during = dxa_shares(start_of(woman, Menopause::peri));
            CHECK(during[Group::trunk] > before[Group::trunk]);
            CHECK(during[Group::trunk] < after[Group::trunk]);
            CHECK(after[Group::arms] == Approx(before[Group::arms]).epsilon(1e-9));
        }
}

// Among 2,610 women by DXA there is no step at the menopause at equal fat index.
TEST_CASE("auto follows the people's smooth course through the menopause, and no year of it moves a point") {
    DepotMasses earlier{};
    for (double age = 40; age <= 70; age += 1) {
        Person woman = reference_woman;
        woman.age_years = age;
        const DepotMasses masses = start_of(woman);
        if (age > 40)
            for (const Depot depot : core::all_values<Depot>())
                CHECK(masses[depot] / 25.9 == Approx(earlier[depot] / 25.9).margin(0.003));
        earlier = masses;
    }
}

// Medians of LEAD by iDXA, android region, kg; the whole abdomen has 2.5 (men) and 2.4 times (women) as much by MRI
// (Shen et al. 2004).
TEST_CASE("visceral fat rises with age as LEAD's medians do, without a step at the menopause") {
    struct Median {
        Sex sex;
        double age, fat_index, slab_kg;
    };
    constexpr Median medians[]{
        {Sex::male, 18, 4.58, 0.164},    {Sex::male, 30, 6.118, 0.505},    {Sex::male, 45, 7.539, 1.088},
        {Sex::male, 60, 8.553, 1.653},   {Sex::male, 75, 9.046, 2.036},    {Sex::female, 18, 7.012, 0.138},
        {Sex::female, 30, 7.463, 0.203}, {Sex::female, 45, 8.623, 0.407},  {Sex::female, 50, 9.176, 0.513},
        {Sex::female, 55, 9.8, 0.644},   {Sex::female, 60, 10.403, 0.779}, {Sex::female, 75, 11.719, 1.057}};
    for (const Median& median : medians) {
        const double height = median.sex == Sex::male ? 1.76 : 1.63;
        const Person person{.sex = median.sex,
                            .age_years = median.age,
                            .height_m = height,
                            .weight_kg = 80,
                            .body_fat_percent = median.fat_index * height * height / 0.8};
        CAPTURE(core::name_of(median.sex), median.age);
        CHECK(start_of(person)[Depot::visceral] / median.slab_kg ==
              Approx(median.sex == Sex::male ? 2.5 : 2.4).epsilon(0.01));
    }
}

// Shen et al. 2004, Am J Clin Nutr 80:271, MRI of the whole abdomen.
TEST_CASE("men and women of Shen's age and size have the visceral volume that MRI found") {
    const auto litres = [](Sex sex, double age, double height, double bmi, double percent) {
        const Person person{.sex = sex,
                            .age_years = age,
                            .height_m = height,
                            .weight_kg = bmi * height * height,
                            .body_fat_percent = percent};
        return start_of(person)[Depot::visceral] / 0.9007;
    };
    CHECK(litres(Sex::male, 42, 1.76, 26.0, 27.9) == Approx(2.7).epsilon(0.1));
    CHECK(litres(Sex::female, 48, 1.63, 27.0, 40.2) == Approx(1.7).epsilon(0.1));
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
