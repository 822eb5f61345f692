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

/// The shipped profile with the first `from` replaced.
std::string changed(const std::string& from, const std::string& to, const char* name = "typical-woman.json") {
    std::string text = shipped(name);
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
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

/// Each in one sentence, with file, field and what was expected.
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
    CHECK(profile.rules[core::Depot::thighs].share == Approx(0.249));
    CHECK(profile.rules[core::Depot::thighs].fat_index_slope == 0.42);
    CHECK(profile.rules[core::Depot::forearms].age_slope == 0.25);
    CHECK(profile.rules_after_menopause[core::Depot::thighs].share == Approx(0.219));
    CHECK(depots::age_factor(profile.age_courses[core::Depot::visceral], 22) == Approx(0.13));
    CHECK(profile.age_courses[core::Depot::thighs].points.empty());
    REQUIRE_FALSE(profile.sources.empty());
    for (const depots::Source& source : profile.sources) CHECK_FALSE(source.text.empty());
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
        {changed("\"sex\": \"female\"", "\"sex\": \"male\""), "depots_after_menopause", "nothing in a male profile"},
        {changed("\"title\"", "\"colour\": 1, \"title\""), "colour", "no such field"},
        {changed("\"height_m\": 1.63", "\"height_m\": 163"), "reference.height_m", "1.4 to 2.1"},
        {changed("\"age_years\": 40, ", ""), "reference.age_years", "missing"},
        {changed("[18, 70]", "[70, 18]"), "age_range_years", "lower end before"},
        {changed("[18, 70]", "[18]"), "age_range_years", "two numbers"},
        {changed("[10, \"essential\"]", "[10]"), "essential_fat_percent", "source"},
        {changed("[10, \"essential\"]", "[-1, \"essential\"]"), "essential_fat_percent[0]", "0 to 30"},
        {changed("\"grade\": \"B\"", "\"grade\": \"D\""), "sources.fit.grade", "A, B or C"},
        {changed("\"visceral\": {\"share_percent\"", "\"bowel\": {\"share_percent\""), "depots.bowel", "no such field"},
    });
}

TEST_CASE("a profile with wrong rules of a depot is refused with file and field") {
    const std::string after =
        shipped("typical-woman.json").substr(shipped("typical-woman.json").find("\"depots_after_menopause\""));
    expect_refusals({
        {changed("\"share_percent\": [2.6, \"fit\"]", "\"share_percent\": [-2.6, \"fit\"]"),
         "depots.face_neck.share_percent[0]", "0 to 100"},
        {changed("\"share_percent\": [2.6, \"fit\"]", "\"share_percent\": [2.6, \"hearsay\"]"),
         "depots.face_neck.share_percent[1]", "sources"},
        {changed("\"share_percent\": [2.6, \"fit\"]", "\"share_percent\": [2.7, \"fit\"]"), "depots", "sum to 100"},
        {changed("\"share_percent\": [2.6, \"fit\"]", "\"share_percent\": [\"2.6\", \"fit\"]"),
         "depots.face_neck.share_percent[0]", "a number"},
        {changed("\"share_percent\": [2.6, \"fit\"]", "\"share_percent\": [null, \"fit\"]"),
         "depots.face_neck.share_percent[0]", "a number"},
        {changed("\"loss_exponent\": [1.0,", "\"loss_exponent\": [0,"), "depots.face_neck.loss_exponent[0]",
         "0.05 to 5"},
        {changed("\"loss_exponent\": [1.0,", "\"loss_exponent\": [-1,"), "depots.face_neck.loss_exponent[0]", "0.05"},
        {changed("\"fat_index_slope\": [-0.74,", "\"fat_index_slope\": [-74,"), "depots.face_neck.fat_index_slope[0]",
         "-3 to 3"},
        {changed("\"fat_index_slope\": [-0.74, \"fit-tied\"], ", ""), "depots.face_neck.fat_index_slope", "missing"},
        {changed("\"age_courses\": {\n    \"visceral\"", "\"age_courses\": {\n    \"bowel\""), "age_courses.bowel",
         "name of a depot"},
        {changed("[22, 0.13]", "[17, 0.13]"), "age_courses.visceral.points[1][0]", "18 to 90"},
        {changed("[22, 0.13]", "[18, 0.13]"), "age_courses.visceral.points[1]", "above the one before"},
        {changed("[22, 0.13]", "[22, 0]"), "age_courses.visceral.points[1][1]", "0.01 to 100"},
        {changed("[22, 0.13]", "[22]"), "age_courses.visceral.points[1]", "an age and a factor"},
        {changed("]], \"source\": \"visceral-age\"", "]], \"source\": \"hearsay\""), "age_courses.visceral.source",
         "sources"},
        {changed(after, "\"depots_after_menopause\": {}}"), "depots_after_menopause.face_neck", "missing"},
        {changed(after, "\"depots_after_menopause\": []}"), "depots_after_menopause", "an object"},
        {changed("\"pattern_log_odds\": [0.564,", "\"pattern_log_odds\": [-1,"), "pattern_log_odds[0]", "0 to 2"},
        {changed("\"pattern_log_odds\": [0.564, \"pattern\"],", ""), "pattern_log_odds", "missing"},
    });
}

TEST_CASE("a wrong profile that is based on another is refused with file and field") {
    expect_refusals({
        {apple("\"based_on\": \"typical-woman\"", "\"based_on\": \"typical-women\""), "based_on",
         "typical-man, typical-woman"},
        {apple("\"based_on\": \"typical-woman\"", "\"based_on\": \"apple-shaped-woman\""), "based_on",
         "depots of its own"},
        {apple("[1.2, \"ansur-overlap\"]", "[3.2, \"ansur-overlap\"]"), "pattern[0]", "-3 to 3"},
        {apple("[1.2, \"ansur-overlap\"]", "[1.2, \"fit\"]"), "pattern[1]", "sources"},
        {apple("\"ansur-overlap\": {", "\"fit\": {"), "sources", "which has \"fit\""},
        {apple("\"title\"", "\"sex\": \"female\", \"title\""), "sex", "no such field"},
    });
}

TEST_CASE("a profile that is not JSON or not an object is refused with file and field") {
    expect_refusals({
        {changed("\"title\"", "\"name\": \"twice\", \"title\""), "name", "appears twice"},
        {changed("[-0.74,", "[1e999,"), "number", "too large"},
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
    CHECK(woman.rule_sources_after_menopause[core::Depot::thighs].share == "menopause");
}

TEST_CASE("a profile based on another shares its numbers and adds a pattern") {
    const depots::Profile profile =
        depots::parse_profile(shipped("apple-shaped-woman.json"), "apple-shaped-woman.json", typical_profiles());
    const depots::Profile& base = typical_profile(core::Sex::female);
    CHECK(profile.sex == base.sex);
    CHECK(profile.rules == base.rules);
    CHECK(profile.rules_after_menopause == base.rules_after_menopause);
    CHECK(profile.pattern_log_odds == base.pattern_log_odds);
    CHECK(profile.pattern == 1.2);
    CHECK(profile.based_on == base.name);
    CHECK(profile.sources.size() == base.sources.size() + 1);
}

TEST_CASE("a profile that nests without an end is refused in a sentence") {
    const std::string deep = std::string(200000, '[') + std::string(200000, ']');
    CHECK(contains(refusal(R"({"name": "x", "title": )" + deep + "}"), "mine.json: nests deeper"));
    CHECK(contains(refusal(R"({"based_on": )" + deep + "}"), "mine.json: nests deeper"));
}
