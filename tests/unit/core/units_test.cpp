#include "core/units.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"
#include "support/comma_locales.hpp"
#include "support/skipped.hpp"

#include <cmath>
#include <limits>
#include <random>

TEST_CASE("a height is read in centimetres, metres, inches and feet") {
    for (const char* text : {"178", "178cm", "178 cm", "1.78m", "1.78 m", " 178 cm "})
        CHECK(core::parse_height_cm(text, "height") == Approx(178).epsilon(1e-12));
    for (const char* text : {"5ft10in", "5 ft 10", "5 ft 10 in", "5'10\"", "5'10", "5' 10''", "70in", "70 inches",
                             "5 feet 10 inches", "5ft 10"})
        CHECK(core::parse_height_cm(text, "height") == Approx(177.8).epsilon(1e-12));
    CHECK(core::parse_height_cm("6ft", "height") == Approx(182.88).epsilon(1e-12));
    CHECK(core::parse_height_cm("5ft10.5in", "height") == Approx(179.07).epsilon(1e-12));
}

TEST_CASE("a weight is read in kilograms and pounds") {
    for (const char* text : {"80", "80kg", "80 kg"})
        CHECK(core::parse_weight_kg(text, "weight") == Approx(80).epsilon(1e-12));
    for (const char* text : {"180lb", "180 lbs", "180 pounds"})
        CHECK(core::parse_weight_kg(text, "weight") == Approx(81.6466266).epsilon(1e-12));
}

TEST_CASE("what is not a height, weight or number is refused and quoted") {
    const auto refuses = [](auto parse, const char* text) {
        try {
            parse(text, "field");
            return false;
        } catch (const core::Error& error) {
            const std::string what = error.what();
            return error.kind() == core::Error::Kind::invalid_input && what.find("field") != std::string::npos &&
                   what.find(text) != std::string::npos;
        }
    };
    for (const char* text : {"", " ", "nan", "inf", "-inf", "tall", "178 kg", "-178", "1,78m", "5ft13in", "5ft-3in",
                             "5in10ft", "5ft10in3", "1e999", "cm", "178cmx", "0x70", "178 178", "5ft10cm"}) {
        CAPTURE(text);
        CHECK(refuses(core::parse_height_cm, text));
    }
    for (const char* text : {"", "nan", "-80", "80 cm", "80kgs", "180 l b", "heavy", "80 kg 5"}) {
        CAPTURE(text);
        CHECK(refuses(core::parse_weight_kg, text));
    }
    for (const char* text :
         {"", " 1", "1 ", "nan", "NaN", "inf", "infinity", "1e999", "1.5.2", "+1", "1,5", "0x10", "--1"}) {
        CAPTURE(text);
        CHECK(refuses(core::parse_number, text));
    }
}

TEST_CASE("a number's text reads back as the same number") {
    CHECK(core::number_text(95) == "95");
    CHECK(core::number_text(0.1) == "0.1");
    CHECK(core::number_text(-1.5) == "-1.5");
    std::mt19937_64 random(7);
    for (int i = 0; i < 10000; ++i) {
        const double scale = std::pow(10.0, static_cast<double>(random() % 600) - 300);
        const double value = (static_cast<double>(random() >> 11) * 0x1p-53 - 0.5) * scale;
        REQUIRE(core::parse_number(core::number_text(value), "value") == value);
    }
    for (const double value : {std::numeric_limits<double>::max(), -std::numeric_limits<double>::denorm_min(), 1.0 / 3})
        CHECK(core::parse_number(core::number_text(value), "value") == value);
}

TEST_CASE("numbers are read and written with a point whatever the locale of the streams") {
    const CommaInStreams comma;
    CHECK(core::parse_number("1.5", "value") == 1.5);
    CHECK(core::number_text(1.5) == "1.5");
}

TEST_CASE("numbers are read and written with a point whatever the locale of C") {
    const CommaInC comma;
    if (!comma.is_set()) ADIPOSCOPE_SKIP(CommaInC::missing);
    CHECK(core::parse_number("1.5", "value") == 1.5);
    CHECK(core::number_text(1.5) == "1.5");
}
