#include "core/strict_json.hpp"

#include "support/catch.hpp"

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr core::JsonDemand demand{.origin = "a.json", .expected = "a list", .deepest_nesting = 3};

std::string refusal(std::string_view text) {
    try {
        core::parse_strict_json<json>(text, demand);
        return {};
    } catch (const core::Error& fault) {
        return fault.what();
    }
}

}  // namespace

TEST_CASE("strict JSON is read into whichever kind of value is asked for") {
    CHECK(core::parse_strict_json<json>(R"({"b": 1, "a": [{}]})", demand).dump() == R"({"a":[{}],"b":1})");
    CHECK(core::parse_strict_json<ordered_json>(R"({"b": 1, "a": [{}]})", demand).dump() == R"({"b":1,"a":[{}]})");
}

TEST_CASE("what strict JSON does not allow is refused with file, place and what was expected") {
    CHECK(refusal("[1,\n2,\n") == "a.json: not valid JSON at line 3, expected a list");
    CHECK(refusal("") == "a.json: not valid JSON at line 1, expected a list");
    CHECK(refusal("[1e999]") == "a.json: a number is too large to be read, expected a list");
    CHECK(refusal("[[[[1]]]]") == "a.json: nests deeper than 3 levels, expected a list");
    CHECK(refusal(std::string(200000, '[')) == "a.json: nests deeper than 3 levels, expected a list");
    CHECK(refusal(R"({"x": 1, "y": {"x": 2, "x": 3}})") == "a.json: \"x\" appears twice");
    CHECK(refusal(R"([{"x": 1}, {"x": 2}])").empty());
}
