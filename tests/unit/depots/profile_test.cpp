#include "depots/profile.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"
#include "unit/depots/typical_profiles.hpp"

#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string shipped(const char* name) {
    std::ifstream file(std::string(ADIPOSCOPE_SOURCE_DIR) + "/assets/profiles/" + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The shipped profile with the first occurrence of `from` replaced.
std::string changed(const std::string& from, const std::string& to, const char* name = "typical-woman.json") {
    std::string text = shipped(name);
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// The shipped woman's profile with a separate table for after the menopause.
std::string with_after(const std::string& from = "{", const std::string& to = "{") {
    std::string text = shipped("typical-woman.json");
    const std::size_t end = text.rfind('}');
    std::string depots = text.substr(text.find("\"depots\": "), end - text.find("\"depots\": "));
    depots.replace(0, 8, "\"depots_after_menopause\"");
    depots.replace(depots.find(from), from.size(), to);
    return text.substr(0, end) + ", " + depots + "}";
}

std::string apple(const std::string& from, const std::string& to) {
    return changed(from, to, "apple-shaped-woman.json");
}

std::string refusal(const std::string& text) {
    try {
        depots::parse_profile(text, "mine.json", typical_profiles());
    } catch (const core::Error& error) {
        return error.kind() == core::Error::Kind::invalid_input ? error.what() : "wrong kind";
    }
    return "";
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

struct Wrong {
    std::string text;
    const char* field;
    const char* expected;
};

/// Expects each to be refused in one sentence, with file, field and what was expected.
void expect_refusals(const std::vector<Wrong>& profiles) {
    for (const Wrong& wrong : profiles) {
        const std::string text = refusal(wrong.text);
        CAPTURE(wrong.field, wrong.expected, text);
        CHECK(text.rfind("mine.json: ", 0) == 0);
        CHECK(contains(text, wrong.field));
        CHECK(contains(text, wrong.expected));
        CHECK_FALSE(contains(text, "\n"));
    }
}

}  // namespace

TEST_CASE("a profile is read as it is written") {
    const depots::Profile profile = depots::parse_profile(shipped("typical-woman.json"), "typical-woman.json");
    CHECK(profile.name == "typical-woman");
    CHECK(profile.sex == core::Sex::female);
    CHECK(profile.reference_age_years == 40);
    CHECK(profile.reference_fat_index_kg_per_m2 == Approx(70 * 0.37 / (1.63 * 1.63)));
    CHECK(profile.essential_fat_percent == 10);
    CHECK(profile.rules[core::Depot::thighs].share == Approx(0.234));
    CHECK(profile.rules[core::Depot::visceral].fat_index_slope == 0.35);
    CHECK(profile.rules_after_menopause == profile.rules);
    CHECK(profile.menopause.trunk_to_legs_log == 0.09);
    CHECK(depots::age_factor(profile.age_courses[core::Depot::visceral], 40) == Approx(1).margin(0.03));
    REQUIRE(profile.groups);
    CHECK((*profile.groups)[depots::Group::trunk] == depots::GroupLaw{});
    CHECK((*profile.groups)[depots::Group::legs].fat_index < 0);
    CHECK(profile.groups_source == "dxa");
    CHECK(profile.age_courses[core::Depot::thighs].points.empty());
    REQUIRE_FALSE(profile.sources.empty());
    for (const depots::Source& source : profile.sources) CHECK_FALSE(source.text.empty());
}

TEST_CASE("a woman's profile may have a table of its own for after the menopause") {
    const depots::Profile profile =
        depots::parse_profile(with_after("\"loss_exponent\": [0.25,", "\"loss_exponent\": [1.2,"), "mine.json");
    CHECK(profile.rules[core::Depot::face_neck].loss_exponent == 0.25);
    CHECK(profile.rules_after_menopause[core::Depot::face_neck].loss_exponent == 1.2);
}

TEST_CASE("a woman's profile without a part for after the menopause keeps its rules") {
    std::string text = shipped("typical-man.json");
    text.replace(text.find("\"male\""), 6, "\"female\"");
    const depots::Profile profile = depots::parse_profile(text, "mine.json");
    CHECK(profile.rules == profile.rules_after_menopause);
}

TEST_CASE("a profile with a wrong head is refused with file and field") {
    expect_refusals({
        {changed("\"name\": \"typical-woman\"", "\"name\": \"\""), "name", "not empty"},
        {changed("\"name\": \"typical-woman\"", "\"name\": \"My profile\""), "name", "a-z"},
        {changed("\"name\": \"typical-woman\"", "\"name\": \"auto\""), "name", "another name"},
        {changed("\"name\": \"typical-woman\",", ""), "name", "missing"},
        {changed("\"title\": \"Typical woman\"", "\"title\": 7"), "title", "text"},
        {changed("\"sex\": \"female\"", "\"sex\": \"woman\""), "sex", "male or female"},
        {changed("\"sex\": \"female\"", "\"sex\": \"male\""), "menopause", "nothing in a male profile"},
        {changed("\"legs\": {\"reference\"", "\"tail\": {\"reference\""), "groups.tail", "no such field"},
        {changed("\"legs\": {\"reference\": -", "\"legs\": {\"reference\": -9"), "groups.legs.reference", "-5 to 5"},
        {changed("\"source\": \"dxa\"", "\"source\": \"hearsay\""), "groups.source", "sources"},
        {changed("\"visceral_log\": 0.2", "\"visceral_log\": 2"), "menopause.visceral_log", "-1 to 1"},
        {changed("\"title\"", "\"colour\": 1, \"title\""), "colour", "no such field"},
        {changed("\"height_m\": 1.63", "\"height_m\": 163"), "reference.height_m", "1.4 to 2.1"},
        {changed("\"age_years\": 40, ", ""), "reference.age_years", "missing"},
        {changed("[18, 85]", "[85, 18]"), "age_range_years", "lower end before"},
        {changed("[18, 85]", "[18]"), "age_range_years", "two numbers"},
        {changed("[10, \"essential\"]", "[10]"), "essential_fat_percent", "source"},
        {changed("[10, \"essential\"]", "[-1, \"essential\"]"), "essential_fat_percent[0]", "0 to 30"},
        {changed("\"grade\": \"B\"", "\"grade\": \"D\""), "sources.dxa.grade", "A, B or C"},
        {changed("\"visceral\": {\"share_percent\"", "\"bowel\": {\"share_percent\""), "depots.bowel", "no such field"},
    });
}

TEST_CASE("a profile with wrong rules of a depot is refused with file and field") {
    expect_refusals({
        {changed("\"share_percent\": [3.9, \"dxa\"]", "\"share_percent\": [-3.9, \"dxa\"]"),
         "depots.face_neck.share_percent[0]", "0 to 100"},
        {changed("\"share_percent\": [3.9, \"dxa\"]", "\"share_percent\": [3.9, \"hearsay\"]"),
         "depots.face_neck.share_percent[1]", "sources"},
        {changed("\"share_percent\": [3.9, \"dxa\"]", "\"share_percent\": [4.0, \"dxa\"]"), "depots", "sum to 100"},
        {changed("\"share_percent\": [3.9, \"dxa\"]", "\"share_percent\": [\"3.9\", \"dxa\"]"),
         "depots.face_neck.share_percent[0]", "a number"},
        {changed("\"share_percent\": [3.9, \"dxa\"]", "\"share_percent\": [null, \"dxa\"]"),
         "depots.face_neck.share_percent[0]", "a number"},
        {changed("\"loss_exponent\": [0.25,", "\"loss_exponent\": [0,"), "depots.face_neck.loss_exponent[0]",
         "0.05 to 5"},
        {changed("\"loss_exponent\": [0.25,", "\"loss_exponent\": [-1,"), "depots.face_neck.loss_exponent[0]", "0.05"},
        {changed("\"fat_index_slope\": [0,", "\"fat_index_slope\": [-74,"), "depots.face_neck.fat_index_slope[0]",
         "-3 to 3"},
        {changed("\"fat_index_slope\": [0, \"one-split\"], ", ""), "depots.face_neck.fat_index_slope", "missing"},
        {changed("\"age_courses\": {\n    \"abdomen\"", "\"age_courses\": {\n    \"bowel\""), "age_courses.bowel",
         "name of a depot"},
        {changed("[20, ", "[17, "), "age_courses.visceral.points[1][0]", "18 to 90"},
        {changed("[20, ", "[18, "), "age_courses.visceral.points[1]", "above the one before"},
        {changed("[20, ", "[20, 0], [21, "), "age_courses.visceral.points[1][1]", "0.01 to 100"},
        {changed("[20, ", "[20], [21, "), "age_courses.visceral.points[1]", "an age and a factor"},
        {changed("]], \"source\": \"visceral-age\"", "]], \"source\": \"hearsay\""), "age_courses.visceral.source",
         "sources"},
        {with_after("face_neck", "face"), "depots_after_menopause.face", "no such field"},
        {changed("\"depots\": {", "\"depots_after_menopause\": [], \"depots\": {"), "depots_after_menopause",
         "an object"},
        {changed("\"pattern_log_odds\": [", "\"pattern_log_odds\": [-"), "pattern_log_odds[0]", "0 to 2"},
        {changed("\"pattern_log_odds\"", "\"pattern_odds\""), "pattern_odds", "no such field"},
    });
}

TEST_CASE("a wrong profile that is based on another is refused with file and field") {
    expect_refusals({
        {apple("\"based_on\": \"typical-woman\"", "\"based_on\": \"typical-women\""), "based_on",
         "typical-man, typical-woman"},
        {apple("\"based_on\": \"typical-woman\"", "\"based_on\": \"apple-shaped-woman\""), "based_on",
         "depots of its own"},
        {apple("[2, \"dxa-spread\"]", "[3.2, \"dxa-spread\"]"), "pattern[0]", "-3.1 to 3.1"},
        {apple("[2, \"dxa-spread\"]", "[2, \"dxa\"]"), "pattern[1]", "sources"},
        {apple("\"dxa-spread\": {", "\"dxa\": {"), "sources", "which has \"dxa\""},
        {apple("\"title\"", "\"sex\": \"female\", \"title\""), "sex", "no such field"},
    });
}

TEST_CASE("a profile that is not JSON or not an object is refused with file and field") {
    expect_refusals({
        {changed("\"title\"", "\"name\": \"twice\", \"title\""), "name", "appears twice"},
        {changed("[0,", "[1e999,"), "number", "too large"},
        {"", "not valid JSON", "a profile"},
        {"{\"name\": ", "not valid JSON", "a profile"},
        {"[]", "the text", "an object"},
        {"\"typical\"", "the text", "an object"},
        {"{\"name\": nan}", "not valid JSON", "a profile"},
    });
}

TEST_CASE("every number of the shipped profiles can be asked for its source") {
    for (const depots::Profile& profile : typical_profiles())
        for (const auto& keys : {profile.rule_sources, profile.rule_sources_after_menopause})
            for (const core::Depot depot : core::all_values<core::Depot>())
                for (const std::string& key :
                     {keys[depot].share, keys[depot].fat_index_slope, keys[depot].age_slope, keys[depot].loss_exponent})
                    CHECK_FALSE(depots::source_of(profile, key).text.empty());
    const depots::Profile& woman = typical_profile(core::Sex::female);
    CHECK(depots::source_of(woman, woman.rule_sources[core::Depot::visceral].loss_exponent).grade == 'A');
    CHECK(woman.rule_sources[core::Depot::thighs].share == "split");
    CHECK_FALSE(depots::source_of(woman, woman.groups_source).text.empty());
    CHECK_FALSE(depots::source_of(woman, woman.menopause.source).text.empty());
}

TEST_CASE("a profile based on another shares its numbers and adds a pattern") {
    const depots::Profile profile =
        depots::parse_profile(shipped("apple-shaped-woman.json"), "apple-shaped-woman.json", typical_profiles());
    const depots::Profile& base = typical_profile(core::Sex::female);
    CHECK(profile.sex == base.sex);
    CHECK(profile.rules == base.rules);
    CHECK(profile.rules_after_menopause == base.rules_after_menopause);
    CHECK(profile.pattern_log_odds == base.pattern_log_odds);
    CHECK(profile.pattern == 2);
    CHECK(profile.based_on == base.name);
    CHECK(profile.sources.size() == base.sources.size() + 1);
}

TEST_CASE("a profile that nests without an end is refused in a sentence") {
    const std::string deep = std::string(200000, '[') + std::string(200000, ']');
    CHECK(contains(refusal(R"({"name": "x", "title": )" + deep + "}"), "mine.json: nests deeper"));
    CHECK(contains(refusal(R"({"based_on": )" + deep + "}"), "mine.json: nests deeper"));
}
