#include "document/fields.hpp"

#include "core/error.hpp"
#include "document/parameters.hpp"
#include "support/catch.hpp"

#include <string>

using core::Parameter;
using document::FieldValue;
using document::Scenario;

namespace {

template <class E>
void check_words(std::string_view name) {
    const Parameter& row = document::parameter(name);
    REQUIRE(row.choices.size() == core::enum_count<E>);
    for (const E value : core::all_values<E>())
        CHECK(row.choices[static_cast<std::size_t>(value)] == core::name_of(value));
}

/// Sets a field from text and returns the text read back.
std::string after_setting(const Parameter& row, const std::string& text) {
    Scenario scenario;
    document::set_field(scenario, row.name, document::parse_field(row, text));
    return document::field_text(row, document::get_field(scenario, row.name));
}

}  // namespace

TEST_CASE("every row of the parameter table reads and writes a member of the scenario") {
    for (const Parameter& row : document::parameters()) {
        CAPTURE(row.name);
        if (row.kind == Parameter::Kind::plane) {
            for (const auto name : row.choices) CHECK(after_setting(row, std::string(name)) == name);
            CHECK(after_setting(row, "0,98.5,0,0,1,0.25") == "0,98.5,0,0,1,0.25");
        } else if (row.kind == Parameter::Kind::word) {
            CHECK(after_setting(row, "some-name") == "some-name");
        } else {
            for (const double number : {row.minimum, row.maximum, row.fallback}) {
                const std::string text = document::field_text(row, FieldValue{number});
                CHECK(after_setting(row, text) == text);
            }
        }
        if (!row.word_for_unset.empty()) {
            const std::string unset(row.word_for_unset);
            CHECK(after_setting(row, unset) == unset);
        }
    }
}

TEST_CASE("setting one field leaves all the others alone") {
    for (const Parameter& row : document::parameters()) {
        CAPTURE(row.name);
        Scenario scenario;
        const FieldValue value = row.kind == Parameter::Kind::word    ? FieldValue{std::string("other")}
                                 : row.kind == Parameter::Kind::plane ? FieldValue{std::string(row.choices.back())}
                                 : document::get_field(scenario, row.name) == FieldValue{row.maximum}
                                     ? FieldValue{row.minimum}
                                     : FieldValue{row.maximum};
        document::set_field(scenario, row.name, value);
        for (const Parameter& other : document::parameters()) {
            CAPTURE(other.name);
            const bool same = document::get_field(scenario, other.name) == document::get_field(Scenario{}, other.name);
            CHECK(same == (other.name != row.name));
        }
    }
}

TEST_CASE("a new scenario holds the defaults of the parameter table") {
    for (const Parameter& row : document::parameters()) {
        CAPTURE(row.name);
        const FieldValue value = document::get_field(Scenario{}, row.name);
        if (row.unset_by_default || row.kind == Parameter::Kind::plane)
            CHECK(std::holds_alternative<std::monostate>(value));
        else
            CHECK(std::get<double>(value) == Approx(row.fallback));
    }
}

TEST_CASE("the table's words are those of the enumerations") {
    check_words<core::Sex>("sex");
    check_words<depots::Menopause>("menopause");
    check_words<energy::DeficitMode>("deficit-mode");
    check_words<energy::Training>("train");
    check_words<document::View>("view");
    check_words<body::Pose>("pose");
    check_words<document::Background>("background");
    check_words<document::Skin>("skin");
    check_words<document::Projection>("projection");
    check_words<document::LightFrom>("light");
    check_words<document::Layer>("layer");
    check_words<document::MovingQuality>("moving-quality");
    check_words<document::Compare>("compare");
}

TEST_CASE("a height keeps the digits that were typed") {
    const Parameter& row = document::parameter("height");
    for (const char* text : {"178", "177.8", "140", "165.25", "201.1"}) CHECK(after_setting(row, text) == text);
    CHECK(after_setting(row, "5ft10in") == "177.8");
}

TEST_CASE("a number in place of a word and the reverse are refused") {
    CHECK_THROWS_AS(document::checked_field(document::parameter("sex"), 1), core::Error);
    CHECK_THROWS_AS(document::checked_field(document::parameter("profile"), 1), core::Error);
    CHECK_THROWS_AS(document::checked_field(document::parameter("age"), 17), core::Error);
    CHECK_THROWS_AS(document::parse_field(document::parameter("age"), "auto"), core::Error);
    CHECK_THROWS_AS(document::parse_field(document::parameter("profile"), ""), core::Error);
}

TEST_CASE("a plane that says nothing is refused with what was expected") {
    const Parameter& row = document::parameter("section");
    for (const char* text : {"", "some-name", "free", "1,2,3", "0,0,0,0,0,0", "1,2,3,4,5,6,7", "1,2,3,nan,0,1"}) {
        CAPTURE(text);
        CHECK_THROWS_AS(document::parse_field(row, text), core::Error);
    }
}
