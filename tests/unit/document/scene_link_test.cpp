#include "document/scene_link.hpp"

#include "core/error.hpp"
#include "document/fields.hpp"
#include "document/girth_fields.hpp"
#include "document/parameters.hpp"
#include "document/phase_fields.hpp"
#include "support/catch.hpp"

#include <string>

using document::parse_scene_link;
using document::SceneLink;

namespace {

std::string refusal(std::string_view link) {
    try {
        parse_scene_link(link);
    } catch (const core::Error& fault) {
        return fault.kind() == core::Error::Kind::invalid_input ? fault.what() : "wrong kind";
    }
    return "";
}

/// A value of the row that is not its default.
document::FieldValue other_value(const core::Parameter& row, const document::FieldValue& usual) {
    if (row.kind == core::Parameter::Kind::word) return std::string("some-other");
    if (row.kind == core::Parameter::Kind::plane) return std::string("chest");
    if (row.kind == core::Parameter::Kind::choice) {
        const double last = static_cast<double>(row.choices.size()) - 1;
        return usual == document::FieldValue{last} ? 0.0 : last;
    }
    const double number = row.kind == core::Parameter::Kind::whole_number
                              ? row.minimum + 1
                              : row.minimum + (row.maximum - row.minimum) / 3;
    return usual == document::FieldValue{number} ? row.minimum : number;
}

SceneLink full_link() {
    SceneLink link{.shows_scene = true};
    document::Document& document = link.scenario.document;
    document.plan.days = 365;
    document::add_phase(document.plan, "day=120, deficit=0, train=thighs");
    document::add_phase(document.plan, "day=200, deficit=-250");
    document::add_girth(document.girths_cm, "waist=94.5");
    document.classmates.push_back({.name = "Ada & \"Bo\", 50 % = ½", .person = {}, .distribution = {}});
    document.classmates.push_back({.name = "日本", .person = {.age_years = 33}, .distribution = {}});
    link.scenario.picture = document::PictureFormat{.width_px = 640, .height_px = 360, .caption = true};
    return link;
}

}  // namespace

TEST_CASE("an empty link is the default scene, and is written as an empty link") {
    CHECK(parse_scene_link("") == SceneLink{});
    CHECK(parse_scene_link("#") == SceneLink{});
    CHECK(document::scene_link({}).empty());
    CHECK(document::scene_link({.shows_scene = true}).empty());
}

TEST_CASE("a link has the words of the command line") {
    const SceneLink link = parse_scene_link("#sex=female&age=52&deficit=400&day=120&layer=share");
    CHECK(link.shows_scene);
    CHECK(link.scenario.document.person.sex == core::Sex::female);
    CHECK(link.scenario.document.person.age_years == 52);
    CHECK(link.scenario.document.plan.deficit_kcal_per_day == 400);
    CHECK(link.scenario.view.day == 120);
    CHECK(link.scenario.view.layer == document::Layer::share);
    CHECK(document::scene_link(link) == "sex=female&age=52&deficit=400&day=120&layer=share");
}

TEST_CASE("every field of a scenario survives the way through a link") {
    for (const core::Parameter& row : document::parameters()) {
        CAPTURE(row.name);
        SceneLink link{.shows_scene = true};
        const document::FieldValue usual = document::get_field(link.scenario, row.name);
        document::set_field(link.scenario, row.name, other_value(row, usual));
        const std::string text = document::scene_link(link);
        CAPTURE(text);
        CHECK(document::get_field(link.scenario, row.name) != usual);
        CHECK(text.find(std::string(row.name) + "=") != std::string::npos);
        const document::FieldValue written = document::get_field(link.scenario, row.name);
        try {
            CHECK(document::get_field(parse_scene_link(text).scenario, row.name) == written);
        } catch (const core::Error& fault) {  // a value that fits alone but not with the defaults
            CHECK_THROWS_WITH(document::validate(link.scenario.document), Catch::Contains(fault.what()));
        }
    }
}

TEST_CASE("phases, girths, the class, and the picture's format survive the way through a link") {
    const SceneLink link = full_link();
    const std::string text = document::scene_link(link);
    CAPTURE(text);
    CHECK(parse_scene_link(text) == link);
    CHECK(parse_scene_link("#" + text) == link);
    for (const char c : text) CHECK((c > ' ' && c <= '~' && c != '"' && c != '<' && c != '>'));
}

TEST_CASE("lesson, classroom and language survive the way through a link, and alone describe no scene") {
    const SceneLink link{.lesson = 2, .classroom = true, .language = "de"};
    CHECK(document::scene_link(link) == "classroom=on&lesson=2&language=de");
    CHECK(parse_scene_link(document::scene_link(link)) == link);
}

TEST_CASE("a link to a classroom holds no people") {
    SceneLink link = full_link();
    link.classroom = true;
    link.scenario.document.person.age_years = 61;
    link.scenario.document.distribution.profile = "somebody";
    const std::string text = document::scene_link(link);
    for (const char* word : {"age=", "profile=", "girth=", "class=", "Ada"}) {
        CAPTURE(word);
        CHECK(text.find(word) == std::string::npos);
    }
    CHECK(text.find("then=") != std::string::npos);
}

TEST_CASE("a link that is broken or hostile gives one sentence") {
    CHECK(refusal("age=200") == "age is 200 years, but this model is for adults of 18 to 90 years only");
    CHECK(refusal("sex=both").find("sex is \"both\", expected") != std::string::npos);
    CHECK(refusal("agee=52").find("did you mean \"age\"?") != std::string::npos);
    CHECK(refusal("age=52&age=53") == "link: age is given twice, expected once");
    CHECK(refusal("age") == "link: \"age\" has no value, expected words such as age=52");
    CHECK(refusal("age=%4") == "link: % is followed by something else, expected two hexadecimal digits as in %20");
    CHECK(refusal("profile=%FF%FE%FF") != "");
    CHECK(refusal("lesson=0") == "link: lesson is 0, expected a whole number from 1 to 999");
    CHECK(refusal("lesson=1.5") != "");
    CHECK(refusal("classroom=yes") == "link: classroom is \"yes\", expected on or off");
    CHECK(refusal("language=../de") == "link: language is \"../de\", expected a code such as de");
    CHECK(refusal("version=99") != "");
    CHECK(refusal("class=[1]") != "");
    CHECK(refusal("class=[],%22age%22:20") == "");  // what else the list brings along has no effect
    CHECK(parse_scene_link("class=[],%22age%22:20").scenario == document::Scenario{});
    CHECK(refusal("then=day=120,deficit=10000000").find("deficit") != std::string::npos);
    CHECK(refusal("<script>alert(1)</script>=1").find("is not known here") != std::string::npos);
    CHECK(refusal(std::string(10'000'000, 'a')) == "link: it has 10000000 characters, expected at most 65536");
}
