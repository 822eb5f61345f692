#include "document/parameters.hpp"

#include "core/error.hpp"
#include "core/file_text.hpp"
#include "core/strings.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <set>
#include <string>
#include <vector>

using core::Parameter;

namespace {

std::string refusal(const char* name, const char* text) {
    try {
        core::parse_value(document::parameter(name), text);
    } catch (const core::Error& error) {
        return error.kind() == core::Error::Kind::invalid_input ? error.what() : "wrong kind";
    }
    return "";
}

}  // namespace

TEST_CASE("every row of the parameter table makes sense by itself") {
    std::set<std::string_view> names;
    for (const Parameter& row : document::parameters()) {
        CAPTURE(row.name);
        CHECK(names.insert(row.name).second);
        CHECK_FALSE(row.label.empty());
        CHECK(row.help.ends_with('.'));
        const bool has_choices = row.kind == Parameter::Kind::choice || row.kind == Parameter::Kind::plane;
        CHECK(has_choices == !row.choices.empty());
        CHECK(!(row.unset_by_default && row.word_for_unset.empty()));
        if (row.kind == Parameter::Kind::word || row.kind == Parameter::Kind::plane) continue;
        CHECK(row.minimum < row.maximum);
        CHECK_NOTHROW(core::require_in_range(row, row.fallback));
        CHECK_NOTHROW(core::require_in_range(row, row.minimum));
        CHECK_NOTHROW(core::require_in_range(row, row.maximum));
        CHECK_THROWS_AS(core::require_in_range(row, row.maximum + 1), core::Error);
        CHECK_THROWS_AS(core::require_in_range(row, row.minimum - 1), core::Error);
        CHECK_THROWS_AS(core::require_in_range(row, std::numeric_limits<double>::quiet_NaN()), core::Error);
        CHECK_THROWS_AS(core::require_in_range(row, std::numeric_limits<double>::infinity()), core::Error);
        if (row.kind == Parameter::Kind::choice) CHECK(row.maximum == static_cast<double>(row.choices.size() - 1));
    }
}

TEST_CASE("a parameter's text becomes its value") {
    CHECK(core::parse_value(document::parameter("age"), "40") == 40);
    CHECK(core::parse_value(document::parameter("height"), "5ft10in") == Approx(177.8));
    CHECK(core::parse_value(document::parameter("weight"), "180lb") == Approx(81.6466266));
    CHECK(core::parse_value(document::parameter("sex"), "female") == 1);
    CHECK(core::parse_value(document::parameter("menopause"), "peri") == 2);
    CHECK(core::parse_value(document::parameter("deficit"), "-300") == -300);
    CHECK(core::parse_value(document::parameter("days"), "0") == 0);
    CHECK(core::parse_value(document::parameter("view"), "three-quarter") == 3);
}

TEST_CASE("an age under 18 is refused with the ages the model is for") {
    const std::string text = refusal("age", "17");
    CHECK(text == "age is 17 years, but this model is for adults of 18 to 90 years only");
    CHECK_FALSE(refusal("age", "17.999").empty());
    CHECK(refusal("age", "18").empty());
    CHECK(refusal("age", "90").empty());
    CHECK_FALSE(refusal("age", "91").empty());
}

TEST_CASE("a refusal names the parameter and what was expected") {
    CHECK(refusal("height", "90") == "height is 90 cm, expected 140 to 210 cm");
    CHECK(refusal("sex", "boy") == "sex is \"boy\", expected male or female");
    CHECK(refusal("days", "1.5") == "days is 1.5, expected a whole number");
    CHECK(refusal("body-fat", "70") == "body-fat is 70 %, expected auto or 3 to 60 %");
    CHECK(refusal("view", "top") == "view is \"top\", expected front, side, back or three-quarter");
    for (const char* text : {"nan", "inf", "", "fat"}) CHECK_FALSE(refusal("weight", text).empty());
}

TEST_CASE("the rows of the modules stand in the order of the help text: person, distribution, plan, goal, view") {
    std::vector<std::string_view> names;
    for (const Parameter& row : document::parameters()) names.push_back(row.name);
    const auto place = [&](std::string_view name) { return std::ranges::find(names, name) - names.begin(); };
    CHECK(place("sex") == 0);
    CHECK(place("activity") + 1 == place("profile"));
    CHECK(place("menopause") + 1 == place("trunk-fat"));
    CHECK(place("arms-fat") + 1 == place("deficit"));
    CHECK(place("days") + 1 == place("target-weight"));
    CHECK(place("target-day") + 1 == place("day"));
    CHECK(names.back() == "samples");
}

TEST_CASE("every language says the rows of the parameter table") {
    const std::filesystem::path folder = std::filesystem::path(ADIPOSCOPE_SOURCE_DIR) / "assets" / "strings";
    const std::vector<core::Language> languages = core::list_languages(folder);
    REQUIRE(languages.size() > 1);
    for (const core::Language& language : languages) {
        if (language.code == "en") continue;  // the table itself
        const std::filesystem::path file = folder / (language.code + ".json");
        const core::Strings alone = core::parse_strings(core::read_text(file).value(), file.string(), language.code);
        for (const std::string& key : core::parameter_keys(document::parameters())) {
            CAPTURE(language.code, key);
            CHECK(alone.has(key));
        }
    }
}
