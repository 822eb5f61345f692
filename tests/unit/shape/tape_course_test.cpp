#include "body/tape.hpp"
#include "support/adults.hpp"
#include "support/catch.hpp"

#include <vector>

// Girths of one person gaining fat, half a kilogram at a time.

namespace {

std::vector<body::Girths> course_of(core::Sex sex, double age_years, double height_m, double lean_kg, double most_bmi) {
    std::vector<body::Girths> course;
    constexpr double least_fat_index =
        4.5;  // kg/m2: the profiles' shares have a kink where people become leaner than their data
    for (double fat_kg = least_fat_index * height_m * height_m; lean_kg + fat_kg < most_bmi * height_m * height_m;
         fat_kg += 0.5) {
        energy::Person person = adult(sex, age_years, height_m, (lean_kg + fat_kg) / (height_m * height_m));
        person.body_fat_percent = 100 * fat_kg / person.weight_kg;
        if (*person.body_fat_percent > 60) break;
        course.push_back(body::measure_girths(baked_model(sex), figure_of(shape_input(person)).positions, {}));
    }
    return course;
}

}  // namespace

TEST_CASE("no girth jumps or falls as fat is gained, from slim to a body mass index of 47") {
    constexpr double most_jump_cm = 0.2;
    constexpr double most_fall_cm = 0.1;  // as the tape moves to the next ring on a very heavy man's forearm
    for (const auto sex : core::all_values<core::Sex>())
        for (const double age : {18.0, 35.0, 75.0})
            for (const double height : {1.50, 1.70, 1.95}) {
                const double lean_kg = (sex == core::Sex::male ? 18.5 : 16) * height * height;
                const auto course = course_of(sex, age, height, lean_kg, 47);
                REQUIRE(course.size() > 50);
                for (const auto girth : core::all_values<core::Girth>())
                    for (std::size_t k = 1; k + 1 < course.size(); ++k) {
                        const double before = course[k][girth] - course[k - 1][girth];
                        const double after = course[k + 1][girth] - course[k][girth];
                        CAPTURE(core::name_of(sex), age, height, core::name_of(girth), k);
                        REQUIRE(std::abs(after - before) < most_jump_cm);
                        REQUIRE(before > -most_fall_cm);
                    }
            }
}
