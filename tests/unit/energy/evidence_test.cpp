#include "energy/evidence.hpp"

#include "support/catch.hpp"

#include <cmath>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

TEST_CASE("every constant has a unit, a source and a grade, once") {
    std::set<std::string_view> symbols;
    for (const energy::Evidence& row : energy::evidence()) {
        CAPTURE(row.symbol.english);
        CHECK(symbols.insert(row.symbol.english).second);
        CHECK_FALSE(row.meaning.english.empty());
        CHECK_FALSE(row.unit.english.empty());
        CHECK_FALSE(row.source.empty());
        CHECK((row.grade == 'A' || row.grade == 'B' || row.grade == 'C'));
        CHECK(std::isfinite(row.value));
    }
    CHECK(symbols.size() > 30);
}

TEST_CASE("the page on the model writes the symbol of every constant") {
    std::ifstream file(std::string(ADIPOSCOPE_SOURCE_DIR) + "/docs/model.md");
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    REQUIRE_FALSE(page.empty());
    for (const energy::Evidence& row : energy::evidence()) {
        std::string symbol(row.symbol.english);
        for (const char* sex : {" men", " women"})
            if (symbol.ends_with(sex)) symbol.resize(symbol.size() - std::string(sex).size());
        CAPTURE(symbol);
        CHECK(page.find(symbol) != std::string::npos);
    }
}
