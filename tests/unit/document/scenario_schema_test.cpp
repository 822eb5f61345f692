#include "document/scenario_schema.hpp"

#include "document/scenario.hpp"
#include "support/catch.hpp"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

TEST_CASE("docs/scenario.schema.json is what the parameter table gives (adiposcope schema writes it)") {
    std::ifstream file(ADIPOSCOPE_SOURCE_DIR "/docs/scenario.schema.json");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    CHECK(text == document::scenario_schema());
}

TEST_CASE("the schema knows every key that a scenario is written with") {
    document::Scenario scenario;
    scenario.document.girths_cm[core::Girth::waist] = 90;
    scenario.document.classmates = {{"Anna", {}, {}}};
    scenario.picture.emplace();
    const auto written = nlohmann::json::parse(document::scenario_json(scenario));
    const auto schema = nlohmann::json::parse(document::scenario_schema());
    for (const auto& [key, value] : written.items()) {
        CAPTURE(key);
        CHECK(schema["properties"].contains(key));
    }
    for (const auto& [key, value] : written["class"][0].items()) {
        CAPTURE(key);
        CHECK(schema["properties"]["class"]["items"]["properties"].contains(key));
    }
    CHECK(schema["properties"]["age"]["anyOf"][0]["minimum"] == 18);
}
