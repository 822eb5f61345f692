#include "energy/person.hpp"

#include "core/error.hpp"
#include "energy/hall_model.hpp"
#include "energy/plan.hpp"
#include "support/catch.hpp"

#include <limits>
#include <string>

using energy::Person;

namespace {

std::string refusal(const Person& person) {
    try {
        energy::validate(person);
    } catch (const core::Error& error) {
        return error.kind() == core::Error::Kind::invalid_input ? error.what() : "wrong kind";
    }
    return "";
}

bool begins(const std::string& text, const char* word) {
    return text.rfind(word, 0) == 0;
}

}  // namespace

// 35 years, BMI 27.755 and 28.578, calculated by hand.
TEST_CASE("body fat is estimated from sex, age and body mass index unless it is given") {
    Person man{.age_years = 35, .height_m = 1.75, .weight_kg = 85};
    CHECK(energy::body_fat_percent(man) == Approx(27.22).margin(0.01));
    const Person woman{.sex = core::Sex::female, .age_years = 35, .height_m = 1.62, .weight_kg = 75};
    CHECK(energy::body_fat_percent(woman) == Approx(40.75).margin(0.01));
    man.body_fat_percent = 12;
    CHECK(energy::body_fat_percent(man) == 12);
    CHECK(energy::body_fat_percent({.age_years = 18, .height_m = 1.9, .weight_kg = 36.5}) == 3);
    CHECK(energy::body_fat_percent({.sex = core::Sex::female, .age_years = 18, .height_m = 1.9, .weight_kg = 40}) ==
          10);
    CHECK(energy::body_fat_percent({.age_years = 60, .height_m = 1.6, .weight_kg = 230}) == 60);
}

// Medians of LEAD (10,894 Austrians, iDXA): fat and lean index, plus about 1 kg/m2 of bone mineral. Another country,
// another scanner, and medians instead of means: four points.
TEST_CASE("the estimate of body fat meets people of another survey at every age") {
    struct Median {
        core::Sex sex;
        double age, fat, lean;
    };
    constexpr Median medians[]{{core::Sex::male, 20, 4.845, 16.95},     {core::Sex::male, 30, 6.118, 17.49},
                               {core::Sex::male, 45, 7.539, 17.942},    {core::Sex::male, 60, 8.553, 18.123},
                               {core::Sex::male, 75, 9.046, 17.701},    {core::Sex::female, 20, 7.082, 13.698},
                               {core::Sex::female, 25, 7.259, 13.932},  {core::Sex::female, 45, 8.623, 14.663},
                               {core::Sex::female, 60, 10.403, 14.881}, {core::Sex::female, 75, 11.719, 15.059}};
    for (const Median& median : medians) {
        const double bmi = median.fat + median.lean + 1;
        CAPTURE(core::name_of(median.sex), median.age);
        CHECK(energy::body_fat_percent(
                  {.sex = median.sex, .age_years = median.age, .height_m = 1.7, .weight_kg = bmi * 1.7 * 1.7}) ==
              Approx(100 * median.fat / bmi).margin(2.5));
    }
}

// Mifflin et al. 1990, Am J Clin Nutr 51:241.
TEST_CASE("the resting rate is Mifflin's") {
    CHECK(energy::resting_rate_kcal_per_day({.age_years = 25, .height_m = 1.8, .weight_kg = 75}) == Approx(1756.25));
    CHECK(energy::resting_rate_kcal_per_day(
              {.sex = core::Sex::female, .age_years = 25, .height_m = 1.65, .weight_kg = 70}) == Approx(1446.55));
}

TEST_CASE("the start weighs what the person weighs") {
    for (const double weight : {55.0, 80.0, 140.0})
        for (const core::Sex sex : core::all_values<core::Sex>()) {
            const energy::BodyState state = energy::start_state({.sex = sex, .height_m = 1.7, .weight_kg = weight});
            CHECK(state.weight_kg() == Approx(weight).epsilon(1e-14));
            CHECK(state.cell_lean_kg > 0);
        }
}

TEST_CASE("a person who cannot be simulated is refused by the field at fault") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    CHECK(refusal({}).empty());
    for (const double age : {17.0, 17.999, 91.0, -1.0, nan, infinity})
        CHECK(begins(refusal({.age_years = age}), "age"));
    for (const double height : {1.39, 2.11, 0.0, 178.0, nan}) CHECK(begins(refusal({.height_m = height}), "height"));
    for (const double weight : {29.0, 251.0, -80.0, nan, infinity})
        CHECK(begins(refusal({.weight_kg = weight}), "weight"));
    for (const double level : {1.0, 2.6, nan}) CHECK(begins(refusal({.activity_level = level}), "activity"));
    for (const double percent : {2.9, 61.0, nan}) CHECK(begins(refusal({.body_fat_percent = percent}), "body-fat"));
    CHECK(refusal({.age_years = 17}).find("adults of 18 to 90 years") != std::string::npos);
}

TEST_CASE("a woman under her essential fat is refused, a man with as much is not") {
    CHECK(refusal({.sex = core::Sex::female, .height_m = 1.65, .weight_kg = 55, .body_fat_percent = 9}) ==
          "body-fat is 9 %, expected at least 10 % in a female body");
    CHECK(refusal({.height_m = 1.65, .weight_kg = 55, .body_fat_percent = 9}).empty());
}

TEST_CASE("sizes that do not go together are refused") {
    CHECK(refusal({.height_m = 2.1, .weight_kg = 30}).find("body mass index of 6.8") != std::string::npos);
    CHECK(refusal({.height_m = 1.7, .weight_kg = 43}).find("body mass index of 14.9, expected 15 to 100") !=
          std::string::npos);
    CHECK(refusal({.height_m = 1.7, .weight_kg = 43.4}).empty());
}

TEST_CASE("a plan outside the parameter table is refused") {
    CHECK_NOTHROW(energy::validate(energy::Plan{}));
    CHECK_THROWS_AS(energy::validate(energy::Plan{.deficit_kcal_per_day = 3001}), core::Error);
    CHECK_THROWS_AS(energy::validate(energy::Plan{.deficit_kcal_per_day = std::numeric_limits<double>::quiet_NaN()}),
                    core::Error);
    CHECK_THROWS_AS(energy::validate(energy::Plan{.days = -1}), core::Error);
    CHECK_THROWS_AS(energy::validate(energy::Plan{.days = 3651}), core::Error);
}
