#include "output/csv_reader.hpp"

#include "support/catch.hpp"

using Fields = std::vector<std::string>;

TEST_CASE("fields are split at commas and records at line breaks of either kind") {
    const auto records = output::read_csv("a,b\r\n1,\n,2\n\n3");
    REQUIRE(records.size() == 4);
    CHECK(records[0].fields == Fields{"a", "b"});
    CHECK(records[1].fields == Fields{"1", ""});
    CHECK(records[2].fields == Fields{"", "2"});
    CHECK(records[3].fields == Fields{"3"});
    CHECK(records[3].line == 5);
}

TEST_CASE("quoted fields hold commas, quotes and line breaks") {
    const auto records = output::read_csv("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\nnext");
    REQUIRE(records.size() == 2);
    CHECK(records[0].fields == Fields{"a,b", "say \"x\"", "two\nlines"});
    CHECK(records[1].line == 3);
}

TEST_CASE("a byte order mark is not part of the first field") {
    CHECK(output::read_csv("\xEF\xBB\xBFid,sex\n")[0].fields == Fields{"id", "sex"});
}

TEST_CASE("a quote that is never closed spoils its own line only") {
    const auto records = output::read_csv("a\n\"b\nc\n");
    REQUIRE(records.size() == 3);
    CHECK(records[1].unclosed_quote);
    CHECK(records[1].line == 2);
    CHECK(records[2].fields == Fields{"c"});
    CHECK(records[2].line == 3);
}

TEST_CASE("text without records gives none") {
    CHECK(output::read_csv("").empty());
    CHECK(output::read_csv("\n\r\n\n").empty());
    CHECK(output::read_csv("\"").size() == 1);
}
