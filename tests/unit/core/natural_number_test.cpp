#include "core/natural_number.hpp"

#include "support/catch.hpp"
#include "unit/core/example_rows.hpp"

using core::parse_natural;
using core::UnitSystem;

namespace {

std::optional<double> height(std::string_view text, UnitSystem system = UnitSystem::metric) {
    return parse_natural(height_row, text, system);
}
std::optional<double> weight(std::string_view text, UnitSystem system = UnitSystem::metric) {
    return parse_natural(weight_row, text, system);
}

constexpr double five_ten_cm = 70 * core::cm_per_inch;

}  // namespace

TEST_CASE("a height can be typed as people write it, in either system at any time") {
    for (const UnitSystem system : {UnitSystem::metric, UnitSystem::imperial}) {
        for (const char* text : {"5 ft 10", "5'10\"", "5'10", "5' 10\"", "5ft10in", "5 feet 10 inches", "5 FT 10 IN",
                                 "5\u203210\u2033", "5\u201910\u201D", "70 in", "70\"", "5 10", "5 ft. 10 in."}) {
            CAPTURE(text);
            REQUIRE(height(text, system));
            CHECK(*height(text, system) == Approx(five_ten_cm));
        }
        for (const char* text : {"178 cm", "178cm", "1.78 m", "1,78 m", "1,78m", "1m78", "1 m 78 cm", "1780 mm"}) {
            CAPTURE(text);
            REQUIRE(height(text, system));
            CHECK(*height(text, system) == Approx(178));
        }
    }
    CHECK(*height("178") == 178);
    CHECK(*height("177,8") == Approx(177.8));
    CHECK(*height("1,78") == Approx(178));
    CHECK(*height("70", UnitSystem::imperial) == Approx(five_ten_cm));
    CHECK(*height("6", UnitSystem::imperial) == Approx(72 * core::cm_per_inch));
}

TEST_CASE("a weight can be typed as people write it") {
    for (const UnitSystem system : {UnitSystem::metric, UnitSystem::imperial}) {
        CHECK(*weight("180 lb", system) == Approx(180 * core::kg_per_lb));
        CHECK(*weight("180LBS", system) == Approx(180 * core::kg_per_lb));
        CHECK(*weight("12 st 12", system) == Approx(180 * core::kg_per_lb));
        CHECK(*weight("180 lb 8 oz", system) == Approx(180.5 * core::kg_per_lb));
        CHECK(*weight("82,5 kg", system) == Approx(82.5));
    }
    CHECK(*weight("82") == 82);
    CHECK(*weight("180", UnitSystem::imperial) == Approx(180 * core::kg_per_lb));
}

TEST_CASE("other fields take their unit or none, and energy in kilojoules, too") {
    CHECK(*parse_natural(deficit_row, "500 kcal", UnitSystem::metric) == 500);
    CHECK(*parse_natural(deficit_row, "-500 kcal/d", UnitSystem::metric) == -500);
    CHECK(*parse_natural(deficit_row, "2092 kJ", UnitSystem::metric) == Approx(500));
    CHECK(*parse_natural(body_fat_row, "28,5 %", UnitSystem::imperial) == 28.5);
    CHECK(*parse_natural(age_row, " 40 years ", UnitSystem::metric) == 40);
    CHECK(*parse_natural(age_row, "40 y", UnitSystem::metric) == 40);
}

TEST_CASE("what could mean two things, or nothing, is not guessed") {
    for (const char* text : {"", " ", "tall", "5 ft 14", "5 in 3 ft", "178 kg", "1.7.8", "1,780", "178 cm 3", "5 ft -1",
                             "nan", "inf", "1e999", "1 2 3", "ft"}) {
        CAPTURE(text);
        CHECK_FALSE(height(text));
    }
    CHECK_FALSE(parse_natural(deficit_row, "1,500", UnitSystem::metric));
    CHECK_FALSE(parse_natural(deficit_row, "1.500", UnitSystem::metric, ','));
    CHECK(*parse_natural(deficit_row, "1,500", UnitSystem::metric, ',') == 1.5);
    CHECK_FALSE(parse_natural(deficit_row, "1,5,0", UnitSystem::metric, ','));
    CHECK_FALSE(parse_natural(deficit_row, "1.2,5", UnitSystem::metric, ','));
    CHECK_FALSE(parse_natural(deficit_row, "500 lb", UnitSystem::metric));
}

TEST_CASE("what is shown is read back as nearly the same") {
    for (const core::Parameter& row :
         {height_row, weight_row, age_row, deficit_row, body_fat_row, activity_row, days_row})
        for (const UnitSystem system : {UnitSystem::metric, UnitSystem::imperial})
            for (const double share : {0.0, 0.31, 0.77, 1.0}) {
                const double value = row.minimum + share * (row.maximum - row.minimum);
                const std::string text = natural_text(row, value, system, row.unit);
                CAPTURE(row.name, text);
                const auto back = parse_natural(row, text, system);
                REQUIRE(back);
                CHECK(*back == Approx(value).margin(0.13));  // a twentieth of an inch, or of the other displayed unit
            }
    CHECK(natural_text(height_row, five_ten_cm, UnitSystem::imperial, "cm") == "5 ft 10 in");
    CHECK(natural_text(weight_row, 95, UnitSystem::imperial, "kg") == "209.4 lb");
}

TEST_CASE("what stands behind the end of a text has no say") {
    const std::string_view longer = "1.500 kg";
    const auto read = parse_natural(deficit_row, longer.substr(0, 4), UnitSystem::metric, ',');
    REQUIRE(read);
    CHECK(*read == 1.5);
    CHECK_FALSE(parse_natural(deficit_row, longer.substr(0, 5), UnitSystem::metric, ','));
}
