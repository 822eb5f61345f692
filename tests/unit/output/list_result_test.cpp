#include "output/list_result.hpp"

#include "support/catch.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

TEST_CASE("what became of a line of a list is one line of JSON, with a reason where it failed") {
    const std::string done =
        output::list_result_json({.line = 3, .file = "a \"b\".png", .result = "done", .reason = {}});
    CHECK(std::ranges::count(done, '\n') == 1);
    CHECK(done.ends_with("}\n"));
    CHECK(nlohmann::json::parse(done) == nlohmann::json{{"line", 3}, {"output", "a \"b\".png"}, {"result", "done"}});
    const std::string failed =
        output::list_result_json({.line = 4, .file = "c.png", .result = "failed", .reason = "two\nlines"});
    CHECK(std::ranges::count(failed, '\n') == 1);
    CHECK(nlohmann::json::parse(failed).at("reason") == "two\nlines");
}

TEST_CASE("a file whose name is no UTF-8 is told as well as can be") {
    const std::string line = output::list_result_json({.line = 1, .file = "\xFF.png", .result = "done", .reason = {}});
    CHECK(nlohmann::json::parse(line).at("output") == "\uFFFD.png");
}
