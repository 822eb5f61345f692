#include "output/people.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"

using output::parse_people;

namespace {
const std::string header = "id,sex,age_years,height_cm,weight_kg,body_fat_percent\n";
}

TEST_CASE("a row becomes a person, an empty body fat is left to the model") {
    const auto people = parse_people(header + "A,male,41,177.6,81.5,\nB,female,30,165,70,31.5\n", "people.csv");
    REQUIRE(people.rows.size() == 2);
    CHECK(people.bad_rows.empty());
    CHECK(people.rows[0].id == "A");
    CHECK(people.rows[0].person.height_m == Approx(1.776));
    CHECK_FALSE(people.rows[0].person.body_fat_percent);
    CHECK(people.rows[1].person.sex == core::Sex::female);
    CHECK(people.rows[1].person.body_fat_percent == 31.5);
}

TEST_CASE("columns may stand in any order beside others, with a byte order mark and CRLF") {
    const auto people = parse_people(
        "\xEF\xBB\xBFsource, weight_kg ,\"id\",height_cm,sex,age_years\r\nx,80,\"A, b\",180,male,40\r\n", "people.csv");
    REQUIRE(people.rows.size() == 1);
    CHECK(people.rows[0].id == "A, b");
    CHECK(people.rows[0].person.weight_kg == 80);
}

TEST_CASE("a bad row is reported with its line and does not stop the others") {
    const auto people = parse_people(header +
                                         "A,male,41,177.6,81.5,\n"
                                         "B,boy,41,177.6,81.5,\n"
                                         "C,male,17,177.6,81.5,\n"
                                         "\n"
                                         "D,male,41,nan,81.5,\n"
                                         "E,male,41\n"
                                         "F,male,41,\"177.6,81.5,\n"
                                         "G,female,30,165,70,30\n",
                                     "people.csv");
    REQUIRE(people.rows.size() == 2);
    CHECK(people.rows[1].id == "G");
    CHECK(people.rows[1].line == 9);
    std::vector<int> lines;
    for (const auto& row : people.bad_rows) {
        lines.push_back(row.line);
        CHECK_FALSE(row.reason.empty());
    }
    CHECK(lines == std::vector<int>{3, 4, 6, 7, 8});
}

TEST_CASE("a file without the columns that are needed is refused as a whole") {
    CHECK_THROWS_WITH(parse_people("id,sex\n", "people.csv"),
                      Catch::Contains("people.csv") && Catch::Contains("age_years"));
    CHECK_THROWS_AS(parse_people("", "people.csv"), core::Error);
    CHECK_THROWS_WITH(output::load_people("no/such/people.csv"), Catch::Contains("no/such/people.csv"));
}

TEST_CASE("names of columns are known in any case, with blanks and units in brackets") {
    for (const char* names :
         {"ID,Sex,AGE_YEARS,Height_cm,weight_KG", "id,sex,age years,height cm,weight kg",
          "Id,Sex,Age (years),Height (cm),Weight (kg)", "\xC2\xA0id,sex,age-years,height-cm,weight-kg"}) {
        CAPTURE(names);
        CHECK(parse_people(std::string(names) + "\nA,Female,30,165,70\n", "people.csv").rows.size() == 1);
    }
}

TEST_CASE("a table means the same with any separator and with a decimal comma where that can be told") {
    const auto expected = parse_people(header + "A,male,41,177.6,81.5,20.5\n", "people.csv").rows.at(0);
    for (const char separator : {';', '\t', '|'}) {
        std::string table = header + "A,male,41,177#6,81#5,20#5\n,,,,,\n";
        for (char& c : table) c = c == ',' ? separator : c == '#' ? ',' : c;
        for (const std::string& before : {std::string(), std::string("sep=") + separator + "\r\n"}) {
            const auto people = parse_people(before + table, "people.csv");
            CHECK(people.bad_rows.empty());
            REQUIRE(people.rows.size() == 1);
            CHECK(people.rows[0].person == expected.person);
            CHECK(people.rows[0].line == (before.empty() ? 2 : 3));
        }
    }
}

TEST_CASE("empty cells at a row's end may be missing, or more than the header has") {
    const auto people = parse_people(
        header + "A,male,41,177.6,81.5\nB,male,41,177.6,81.5,,,\nC,male,41,177.6,81.5,,,x\n" + "D,male,41,177.6\n",
        "people.csv");
    CHECK(people.rows.size() == 2);
    REQUIRE(people.bad_rows.size() == 2);
    CHECK_THAT(people.bad_rows[0].reason, Catch::Contains("has 8 fields, expected 6"));
    CHECK_THAT(people.bad_rows[1].reason, Catch::Contains("has 4 fields"));
}

TEST_CASE("what was guessed of a file is told") {
    CHECK(parse_people(header, "people.csv").note.empty());
    CHECK_THAT(parse_people(header + "M\xFCller,male,41,177.6,81.5,\n", "people.csv").note, Catch::Contains("Latin-1"));
}
