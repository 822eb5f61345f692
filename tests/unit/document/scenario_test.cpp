#include "document/scenario.hpp"

#include "core/error.hpp"
#include "document/fields.hpp"
#include "document/parameters.hpp"
#include "support/catch.hpp"

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>

using document::Scenario;

namespace {

std::string refusal(std::string_view json) {
    try {
        document::parse_scenario(json, "test.json");
    } catch (const core::Error& fault) {
        return fault.kind() == core::Error::Kind::invalid_input ? fault.what() : "wrong kind";
    }
    return "";
}

/// A small generator, the same on every machine (Marsaglia 2003, J Stat Softw 8:14).
class Xorshift {
  public:
    double share() {
        state_ ^= state_ << 13U;
        state_ ^= state_ >> 7U;
        state_ ^= state_ << 17U;
        return static_cast<double>(state_ >> 11U) / 9007199254740992.0;
    }

  private:
    std::uint64_t state_ = 88172645463325252U;
};

Scenario random_scenario(Xorshift& random) {
    Scenario scenario;
    for (const core::Parameter& row : document::parameters()) {
        if (row.kind == core::Parameter::Kind::word || row.kind == core::Parameter::Kind::plane ||
            (!row.word_for_unset.empty() && random.share() < 0.5))
            continue;
        double number = row.minimum + random.share() * (row.maximum - row.minimum);
        if (row.kind != core::Parameter::Kind::number) number = static_cast<double>(static_cast<int>(number + 0.5));
        document::set_field(scenario, row.name, number);
    }
    return scenario;
}

}  // namespace

TEST_CASE("a scenario reads back from its own text as it was") {
    Xorshift random;
    for (int i = 0; i < 300; ++i) {
        const Scenario scenario = random_scenario(random);
        const std::string json = document::scenario_json(scenario);
        CAPTURE(json);
        CHECK(document::parse_scenario(json, "test.json") == scenario);
    }
}

TEST_CASE("a camera that was turned, moved and brought closer reads back to the last bit") {
    Scenario scenario;
    scenario.view = turned_to(looking_from(scenario.view, document::View::three_quarter), {-2.0 / 3, 0.1234567890123});
    scenario.view.zoom = 1.12 * 1.12;
    scenario.view.pan_x = -1.0 / 7;
    scenario.view.pan_y = 0.1 + 0.2;
    CHECK(document::parse_scenario(document::scenario_json(scenario), "test.json") == scenario);
}

TEST_CASE("what turns the camera away from a named view holds, whichever key stands first") {
    for (const char* json : {R"({"view": "side", "yaw": 30})", R"({"yaw": 30, "view": "side"})"}) {
        CAPTURE(json);
        const Scenario scenario = document::parse_scenario(json, "test.json");
        CHECK(scenario.view.view == document::View::side);
        CHECK(scenario.view.yaw_deg == 30);
        CHECK_FALSE(scenario.view.pitch_deg);
    }
}

TEST_CASE("what a scenario file leaves out keeps its default") {
    CHECK(document::parse_scenario("{}", "test.json") == Scenario{});
    const Scenario scenario = document::parse_scenario(R"({"weight": 80, "sex": "female"})", "test.json");
    CHECK(scenario.document.person.weight_kg == 80);
    CHECK(scenario.document.person.sex == core::Sex::female);
    CHECK(scenario.document.person.age_years == Scenario{}.document.person.age_years);
}

TEST_CASE("what a scenario file has beyond the known fields is kept, in its order") {
    const Scenario scenario = document::parse_scenario(
        R"({"wieght": 80, "weight": 81, "future": {"b": [1, "Zo\u00eb"], "a": null}})", "test.json");
    CHECK(scenario.document.person.weight_kg == 81);
    REQUIRE(scenario.unknown.size() == 2);
    CHECK(scenario.unknown[0] == document::UnknownField{"wieght", "80"});
    CHECK(scenario.unknown[1].name == "future");
    const std::string json = document::scenario_json(scenario);
    CHECK(json.find("\"version\": 1") < json.find("\"sex\""));
    CHECK(json.find("\"wieght\": 80") < json.find("\"future\""));
    CHECK(document::parse_scenario(json, "test.json").unknown == scenario.unknown);
}

TEST_CASE("heights and weights in a scenario file may be texts with a unit") {
    const Scenario scenario = document::parse_scenario(R"({"height": "5ft10in", "weight": "180lb"})", "test.json");
    CHECK(scenario.document.person.height_m == Approx(1.778));
    CHECK(scenario.document.person.weight_kg == Approx(81.6466266));
}

TEST_CASE("a refused scenario names file and field in one line") {
    CHECK(refusal(R"({"version": 2})") ==
          "test.json: version is 2, but this program knows scenarios up to version 1 only");
    CHECK(refusal(R"({"version": "1"})") == "test.json: version is \"1\", expected a whole number from 1");
    CHECK(refusal(R"({"version": 0})") == "test.json: version is 0, expected a whole number from 1");
    CHECK(refusal(R"({"age": 17})") ==
          "test.json: age is 17 years, but this model is for adults of 18 to 90 years only");
    CHECK(refusal(R"({"age": 30, "age": 40})") == "test.json: \"age\" appears twice");
    CHECK(refusal("{\n\"age\": 30,\n}") == "test.json: not valid JSON at line 3, expected one flat object");
    CHECK(refusal(R"({"sex": 1})") == "test.json: sex is the number 1, expected male or female in quotes");
    CHECK(refusal(R"({"age": null})") == "test.json: age is null, expected 18 to 90 years");
    CHECK(refusal(R"({"age": {"years": 30}})") == "test.json: age is object, expected 18 to 90 years");
    CHECK(refusal("[1]") == "test.json: expected a JSON object of scenario fields, {...}");
    for (const char* json : {"", "{", "\"age\"", "{\"age\": 1e999}", "{\"age\": NaN}", "{\"days\": 1.5}", "\xff"}) {
        CAPTURE(json);
        const std::string sentence = refusal(json);
        CHECK(sentence.starts_with("test.json: "));
        CHECK(sentence.find('\n') == std::string::npos);
    }
}

TEST_CASE("the default scenario is that of the parameter table, seen on day 0 from three-quarter") {
    const Scenario scenario = document::load_scenario(ADIPOSCOPE_SOURCE_DIR "/assets/scenarios/default.json");
    CHECK(scenario.document == Scenario{}.document);
    CHECK(scenario.view.day == 0);
    CHECK(document::named_view(scenario.view) == document::View::three_quarter);
}

TEST_CASE("the default scenario lists every key, in the table's order") {
    std::ifstream file(ADIPOSCOPE_SOURCE_DIR "/assets/scenarios/default.json");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    std::size_t last = 0;
    for (const core::Parameter& row : document::parameters()) {
        CAPTURE(row.name);
        const std::size_t at = text.find("\"" + std::string(row.name) + "\":");
        REQUIRE(at != std::string::npos);
        CHECK(at > last);
        last = at;
    }
}

TEST_CASE("a scenario file that is not there is refused by name") {
    CHECK_THROWS_WITH(document::load_scenario("no/such/file.json"), Catch::Contains("no/such/file.json"));
    CHECK_THROWS_AS(document::load_scenario(ADIPOSCOPE_SOURCE_DIR), core::Error);
}

TEST_CASE("a text that nobody knows can be taken out of a scenario") {
    document::Scenario scenario = document::parse_scenario(R"({"output": "a.png", "number": 3, "age": 50})", "here");
    CHECK(document::take_text(scenario, "number") == std::nullopt);
    CHECK(document::take_text(scenario, "output") == "a.png");
    CHECK(document::take_text(scenario, "output") == std::nullopt);
    CHECK(scenario.unknown.size() == 1);
}

TEST_CASE("size and transparency of a picture are read back as they were written") {
    document::Scenario scenario;
    scenario.picture = {640, 480, true, true};
    CHECK(document::parse_scenario(document::scenario_json(scenario), "here") == scenario);
    for (const char* json : {R"({"size": 3})", R"({"size": "8x8"})", R"({"size": "640"})", R"({"transparent": 1})"}) {
        CAPTURE(json);
        CHECK_THROWS_AS(document::parse_scenario(json, "here"), core::Error);
    }
}

TEST_CASE("a class is written and read back, and each fault names the one it is about") {
    Scenario scenario;
    scenario.document.classmates = {
        {"Anna", {.sex = core::Sex::female, .age_years = 24, .height_m = 1.68, .weight_kg = 72.5}, {.pattern = -1.5}},
        {"Ben \"B\" Ü", {.weight_kg = 98, .body_fat_percent = 31}, {}}};
    scenario.view.compare = document::Compare::everyone;
    CHECK(document::parse_scenario(document::scenario_json(scenario), "here") == scenario);
    for (const auto& [json, part] :
         {std::pair{R"({"class": 3})", "class is number, expected a list"},
          {R"({"class": [3]})", "class[0]: is number"},
          {R"({"class": [{"name": "A"}, {"name": "B", "agee": 3}]})", "class[1]: has the field \"agee\""},
          {R"({"class": [{"name": "A", "age": 12}]})", "class[0]: age is 12 years"},
          {R"({"class": [{"name": "A", "age": 30, "age": 31}]})", "\"age\" appears twice"},
          {R"({"class": [{"name": 7}]})", "class[0]: has the field \"name\""}}) {
        CAPTURE(json);
        CHECK_THROWS_WITH(document::parse_scenario(json, "here"), Catch::Contains(part));
    }
}

TEST_CASE("a class follows the plan of the document, and one too large or without names is refused") {
    document::Document shared;
    shared.plan.deficit_kcal_per_day = 650;
    shared.girths_cm[core::Girth::waist] = 90;
    const document::Classmate anna{"Anna", {.sex = core::Sex::female, .age_years = 24}, {}};
    const document::Document hers = document_of(shared, anna);
    CHECK(hers.plan == shared.plan);
    CHECK(hers.person == anna.person);
    CHECK_FALSE(shape::any_known(hers.girths_cm));
    shared.girths_cm = {};
    shared.classmates.assign(12, anna);
    CHECK_NOTHROW(validate(shared));
    shared.classmates.push_back(anna);
    CHECK_THROWS_WITH(validate(shared), "class has 13 people, expected at most 12");
    shared.classmates = {{"Jos\xe9", {}, {}}};  // Latin-1, which a scenario file cannot contain
    CHECK_THROWS_WITH(validate(shared), Catch::Contains("not UTF-8"));
    shared.classmates = {{"Jos\xc3\xa9", {}, {}}};
    CHECK_NOTHROW(validate(shared));
    shared.classmates = {{"", {}, {}}};
    CHECK_THROWS_AS(validate(shared), core::Error);
    shared.classmates = {{"Tiny", {.height_m = 1.0}, {}}};
    CHECK_THROWS_WITH(validate(shared), Catch::Contains("class: Tiny: height"));
}

TEST_CASE("a scenario that nests without an end is refused in a sentence") {
    for (const std::string open : {"[", "{\"a\":"}) {
        std::string json = "{\"later\": ";
        for (int i = 0; i < 200000; ++i) json += open;
        CHECK_THROWS_WITH(document::parse_scenario(json, "deep.json"), Catch::Contains("deep.json: nests deeper"));
    }
    CHECK(document::parse_scenario(R"({"later": [[{"a": [1, [2]]}]]})", "nested.json").unknown.size() == 1);
}

TEST_CASE("a line break in a scenario's text is refused in one line") {
    for (const std::string member : {R"("layer": "sk\n")", R"("sex": "\u0007")", R"("size": "1\n2")",
                                     R"("girths_cm": {"wa\nist": 90})", R"("a\nb": 1, "a\nb": 2)"}) {
        INFO(member);
        try {
            document::parse_scenario("{\"version\": 1, " + member + "}", "file.json");
            FAIL("it was taken");
        } catch (const core::Error& fault) {
            const std::string sentence = fault.what();
            CHECK(sentence.find('\n') == std::string::npos);
            CHECK(sentence.find("file.json") != std::string::npos);
        }
    }
}
