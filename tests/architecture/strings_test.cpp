#include "architecture/source_file.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <regex>
#include <set>

// The text keys used by the program, checked against assets/strings/en.json.

using namespace architecture;

namespace {

const std::filesystem::path root = ADIPOSCOPE_SOURCE_DIR;

std::set<std::string> all_matches(const std::string& text, const std::regex& pattern) {
    std::set<std::string> found;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), pattern); at != std::sregex_iterator(); ++at)
        found.insert((*at)[1].str());
    return found;
}

std::set<std::string> english_keys() {
    const std::regex key(R"re((?:^|\n)\s*"([^"]+)"\s*:)re");
    return all_matches(read_one(root, "assets/strings/en.json").text, key);
}

/// Literals of the program and the lessons that may be keys: "area.name", where braces stand for one part.
std::set<std::string> named_keys() {
    const std::regex literal(R"re(["@]([a-z][a-z0-9_-]*(?:\.(?:[a-z0-9_-]+|\{\}))+))re");
    std::set<std::string> found;
    for (const auto& file :
         read_tree(root, {"src", "assets/lessons", "assets/presets"}, {".hpp", ".cpp", ".lesson", ".md", ".json"}))
        found.merge(all_matches(file.text, literal));
    return found;
}

bool names(const std::string& pattern, const std::string& key) {
    if (pattern.find("{}") == std::string::npos) return pattern == key;
    const std::string dots = std::regex_replace(pattern, std::regex(R"(\.)"), R"(\.)");
    return std::regex_match(key, std::regex(std::regex_replace(dots, std::regex(R"(\{\})"), R"([a-z0-9_-]+)")));
}

}  // namespace

TEST_CASE("every key that is said stands in the English texts") {
    const std::set<std::string> keys = english_keys();
    REQUIRE_FALSE(keys.empty());
    const std::regex said(R"re(\bsay\(\s*"([^"]+)")re");
    int found = 0;
    for (const auto& file : read_tree(root, {"src"}, {".hpp", ".cpp"}))
        for (const std::string& key : all_matches(file.text, said)) {
            INFO(file.path << " says \"" << key << "\"");
            CHECK(keys.contains(key));
            ++found;
        }
    CHECK(found > 100);
}

TEST_CASE("every English text is said somewhere") {
    const std::set<std::string> named = named_keys(), keys = english_keys();
    REQUIRE(keys.size() > 100);
    for (const std::string& key : keys) {
        INFO("assets/strings/en.json, \"" << key << "\"");
        // The tooltip of what shows "area.name" is "area.name-help"; tests/unit/ui/tooltips_test.cpp sees that it
        // comes.
        const std::string shown = key.ends_with("-help") ? key.substr(0, key.size() - 5) : key;
        CHECK(std::ranges::any_of(
            named, [&](const std::string& pattern) { return names(pattern, key) || names(pattern, shown); }));
    }
}
