#include "core/strings.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"
#include "unit/core/example_rows.hpp"

#include <array>
#include <cstring>
#include <fstream>
#include <iterator>
#include <regex>

using core::parse_strings;

namespace {

const std::filesystem::path shipped = ADIPOSCOPE_SOURCE_DIR "/assets/strings";

core::Strings english() {
    return parse_strings(R"({"a.saved": "Saved {path}", "a.days": "{n} days, {share:.1f} %", "a.on": "On"})", "en",
                         "en");
}

std::string refusal(std::string_view json) {
    const core::Strings behind = english();
    try {
        parse_strings(json, "test.json", "de", &behind);
    } catch (const core::Error& fault) {
        CHECK(fault.kind() == core::Error::Kind::invalid_input);
        return fault.what();
    }
    return "";
}

}  // namespace

TEST_CASE("a language says what it has and leaves the rest to English") {
    const core::Strings behind = english();
    const core::Strings german = parse_strings(R"({"a.saved": "Gespeichert: {path}"})", "de", "de", &behind);
    CHECK(german.say("a.saved", fmt::arg("path", "x.png")) == "Gespeichert: x.png");
    CHECK(std::strcmp(german.say("a.on"), "On") == 0);
    CHECK(german.language() == "de");
    CHECK(german.say("a.days", fmt::arg("share", 2.25), fmt::arg("n", 3)) == "3 days, 2.2 %");
    CHECK(german.say_or("no.such", "words of a table") == "words of a table");
    CHECK_FALSE(german.has("no.such"));
}

TEST_CASE("a change shows its sign, and none when it rounds to nothing") {
    const core::Strings strings = english();
    CHECK(strings.signed_fixed(1.26, 1) == "+1.3");
    CHECK(strings.signed_fixed(-7.94, 1) == "−7.9");
    CHECK(strings.signed_fixed(0, 1) == "0.0");
    CHECK(strings.signed_fixed(-0.04, 1) == "0.0");
    CHECK(strings.signed_fixed(0.04, 1) == "0.0");
}

TEST_CASE("numbers have the decimal mark of the language, and names and paths keep their points") {
    const core::Strings behind = english();
    const core::Strings german = parse_strings(
        R"({"number.decimal-mark": ",", "a.saved": "{path} gesichert", "a.days": "{{}} {share:.1f} % in {n} Tagen."})",
        "de", "de", &behind);
    CHECK(german.say("a.saved", fmt::arg("path", "/a/b-1.5.png")) == "/a/b-1.5.png gesichert");
    CHECK(german.say("a.days", fmt::arg("share", 1234.56), fmt::arg("n", 3)) == "{} 1234,6 % in 3 Tagen.");
    CHECK(german.fixed(12345.678, 2) == "12345,68");
    CHECK(german.signed_fixed(-7.94, 1) == "−7,9");
    CHECK(german.with_decimal_mark("5 ft 10.1 in.") == "5 ft 10,1 in.");
    CHECK(english().fixed(12345.678, 2) == "12345.68");
    const core::Sentence sentence =
        core::sentence("a.days", "{n} days, {share:.1f} %", {{"share", 2.5}, {"n", "0.25"}});
    CHECK(sentence.text == "0.25 days, 2.5 %");
    CHECK(german.say(sentence) == "{} 2,5 % in 0,25 Tagen.");
    CHECK(german.say(core::sentence("a.saved", "Saved {path}", {{"path", "1.5.png"}})) == "1.5.png gesichert");
    CHECK(refusal(R"({"number.decimal-mark": "'"})").find("number.decimal-mark") != std::string::npos);
}

TEST_CASE("German, Spanish and French have a decimal comma") {
    for (const char* language : {"de", "es", "fr"}) CHECK(core::load_strings(shipped, language).decimal_mark() == ',');
    CHECK(core::load_strings(shipped, "en").decimal_mark() == '.');
}

TEST_CASE("a text that does not hold the values of its English is refused with both") {
    for (const char* wrong :
         {"Gespeichert", "{file}", "{path} {path}", "{path", "path}", "{path:>9}", "{}", "{{path}}"}) {
        CAPTURE(wrong);
        const std::string text = refusal(fmt::format(R"({{"a.saved": "{}"}})", wrong));
        CHECK(text.find("test.json") != std::string::npos);
        CHECK(text.find("a.saved") != std::string::npos);
        CHECK(text.find("{path}") != std::string::npos);
    }
    CHECK(refusal(R"({"a.days": "{share:.1f} % in {n} Tagen"})").empty());
    CHECK(refusal(R"({"a.on": "{{An}}"})").empty());
}

TEST_CASE("what is not an object of texts is refused with the name of the file") {
    for (const char* wrong : {"", "[]", "3", "{", R"({"a.on": 3})", R"({"a.on": ["x"]})", "{\"a.on\": \"\xFF\"}"}) {
        CAPTURE(wrong);
        CHECK(refusal(wrong).find("test.json") != std::string::npos);
    }
}

TEST_CASE("the environment chooses among the languages that there are") {
    const std::array<core::Language, 2> known{{{"en", "English"}, {"de", "Deutsch"}}};
    const auto choose = [&](std::string all, std::string messages, std::string lang) {
        return core::language_for(known, std::array{std::move(all), std::move(messages), std::move(lang)});
    };
    CHECK(choose("", "", "de_AT.UTF-8") == "de");
    CHECK(choose("C", "", "de_AT.UTF-8") == "en");
    CHECK(choose("", "de", "fr_FR") == "de");
    CHECK(choose("", "", "fi_FI@euro") == "en");
    CHECK(choose("", "", "") == "en");
}

TEST_CASE("every language that is shipped loads and says what English says") {
    const core::Strings own = core::load_strings(shipped, "en");
    const std::vector<core::Language> languages = core::list_languages(shipped);
    REQUIRE_FALSE(languages.empty());
    CHECK(languages.front().code == "en");
    for (const core::Language& language : languages) {
        CAPTURE(language.code);
        CHECK_NOTHROW(core::load_strings(shipped, language.code));
        if (language.code == "en") continue;
        const std::string file = (shipped / (language.code + ".json")).string();
        std::ifstream stream(file, std::ios::binary);
        const std::string json{std::istreambuf_iterator<char>(stream), {}};
        const core::Strings alone = parse_strings(json, file, language.code);
        for (const std::string& key : own.keys()) {
            CAPTURE(key);
            CHECK(alone.has(key));
        }
    }
}

TEST_CASE("a parameter comes from the table if a language lacks it") {
    const core::Strings german = parse_strings(R"({"parameter.age.label": "Alter"})", "de", "de");
    CHECK(core::label_text(german, age_row) == "Alter");
    CHECK(core::help_text(german, age_row) == age_row.help);
    CHECK(core::choice_text(german, sex_row, 1) == "female");
}

TEST_CASE("a sentence is said in another language with its values, and the sentences within it") {
    const core::Sentence inner = core::sentence("stop.bmi", "stopped before day {day}", {{"day", 12}});
    const core::Sentence whole = core::sentence("reach.never", "{weight:.1f} kg is never reached: {reason}",
                                                {{"weight", 60.0}, {"reason", inner}});
    CHECK(whole.text == "60.0 kg is never reached: stopped before day 12");
    const core::Strings german = parse_strings(
        R"({"reach.never": "{reason}, daher nie {weight:.0f} kg", "stop.bmi": "Halt am {day}. Tag"})", "de", "de");
    CHECK(german.say(whole) == "Halt am 12. Tag, daher nie 60 kg");
    CHECK(english().say(whole) == whole.text);
}

TEST_CASE("a translation that does not fit the values of its sentence is left for English") {
    const core::Sentence sentence = core::sentence("stop.bmi", "stopped before day {day}", {{"day", 12}});
    for (const char* wrong : {"Tag {tag}", "Tag {day:.1q}"}) {
        const core::Strings german = parse_strings(fmt::format(R"({{"stop.bmi": "{}"}})", wrong), "de", "de");
        CHECK(german.say(sentence) == sentence.text);
    }
}

TEST_CASE("whatever the code has to tell in a sentence is said in every language") {
    std::vector<core::Strings> languages;
    for (const char* language : {"de", "es", "fr"}) languages.push_back(core::load_strings(shipped, language));
    const std::regex sentence(R"#((?:sentence\(|WhyRow\{Shown::\w+,)\s*"([a-z][a-z_.-]+)")#");
    int found = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(ADIPOSCOPE_SOURCE_DIR "/src")) {
        if (file.path().extension() != ".cpp") continue;
        std::ifstream stream(file.path());
        const std::string code{std::istreambuf_iterator<char>(stream), {}};
        for (std::sregex_iterator match(code.begin(), code.end(), sentence), end; match != end; ++match, ++found)
            for (const core::Strings& strings : languages) {
                CAPTURE(file.path().string(), strings.language(), (*match)[1].str());
                CHECK(strings.has((*match)[1].str()));
            }
    }
    CHECK(found > 120);
}
