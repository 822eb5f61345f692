#include "cli/command_line.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

using cli::Command;

namespace {

Command parse(std::vector<const char*> words) {
    words.insert(words.begin(), "adiposcope");
    return cli::parse_command_line(static_cast<int>(words.size()), words.data());
}

/// The command of kind `Kind` parsed from the words; fails if they give another.
template <class Kind>
Kind parse_as(const std::vector<const char*>& words) {
    const Command command = parse(words);
    REQUIRE(std::holds_alternative<Kind>(command));
    return std::get<Kind>(command);
}

document::Scenario scenario_of(const Command& command) {
    return std::visit(
        [](const auto& asked) {
            if constexpr (requires { asked.subject; }) return asked.subject.scenario;
            return document::Scenario{};
        },
        command);
}

/// The text without its line breaks.
std::string on_one_line(const std::string& text) {
    std::string line;
    std::istringstream words(text);
    for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
    return line;
}

}  // namespace

TEST_CASE("without a subcommand the window opens on the defaults") {
    const auto window = parse_as<cli::OpenWindow>({});
    CHECK(window.subject.scenario_file.empty());
    CHECK(window.subject.scenario == document::Scenario{});
    CHECK_FALSE(window.classroom);
}

TEST_CASE("options of the parameter table end up in the scenario") {
    const auto render =
        parse_as<cli::Render>({"render", "--sex", "female", "--age=33", "--height", "5ft6in", "--deficit", "-250",
                               "--day", "12", "--view", "back", "--samples", "9", "-o", "x.png"});
    const document::Scenario& scenario = render.subject.scenario;
    CHECK(scenario.document.person.sex == core::Sex::female);
    CHECK(scenario.document.person.age_years == 33);
    CHECK(scenario.document.person.height_m == Approx(1.6764));
    CHECK(scenario.document.plan.deficit_kcal_per_day == -250);
    CHECK(scenario.view.day == 12);
    CHECK(scenario.view.samples == 9);
    CHECK(document::named_view(scenario.view) == document::View::back);
}

TEST_CASE("the fat of a DXA report ends up in the distribution") {
    const auto simulate =
        parse_as<cli::Simulate>({"simulate", "--regional-fat", "trunk=12.3", "--regional-fat", "legs=9.1"});
    const depots::RegionalFat& known_kg = simulate.subject.scenario.document.distribution.regional_fat_kg;
    CHECK(known_kg[depots::Group::trunk] == 12.3);
    CHECK(known_kg[depots::Group::legs] == 9.1);
    CHECK_FALSE(known_kg[depots::Group::arms]);
    for (const std::vector<const char*>& words :
         {std::vector{"simulate", "--regional-fat", "belly=3"}, std::vector{"simulate", "--regional-fat", "trunk"},
          std::vector{"simulate", "--regional-fat", "trunk=0"},
          std::vector{"simulate", "--regional-fat", "legs=9", "--regional-fat", "legs=9"},
          std::vector{"measure", "--people", "x.csv", "--regional-fat", "trunk=12"}})
        CHECK_THROWS_AS(parse(words), core::Error);
}

TEST_CASE("every subcommand is about day 0 unless a day is named") {
    for (std::vector<const char*> words :
         {std::vector{"measure"}, std::vector{"render", "-o", "x.png"}, std::vector{"export", "-o", "x.obj"}}) {
        CHECK(scenario_of(parse(words)).view.day == 0);
        words.insert(words.end(), {"--day", "last"});
        CHECK_FALSE(scenario_of(parse(words)).view.day);
    }
}

TEST_CASE("a size is two whole numbers of pixels") {
    const auto size_of = [](const char* text) {
        return parse_as<cli::Render>({"render", "-o", "x.png", "--size", text}).picture.size;
    };
    CHECK(size_of("640x480") == render::Size{640, 480});
    CHECK(size_of("16x16384") == render::Size{16, 16384});
    for (const char* text : {"0x0", "15x16", "16385x16", "20000x1", "640", "x", "640x", "x480", "-640x480", "640X480",
                             "640x480x1", "6.5x480", "99999999999x1", " 640x480", ""}) {
        CAPTURE(text);
        CHECK_THROWS_AS(parse({"render", "-o", "x.png", "--size", text}), core::Error);
    }
}

TEST_CASE("help and version are texts, not work") {
    for (const std::vector<const char*>& words : {std::vector{"--help"}, std::vector{"--version"},
                                                  std::vector{"simulate", "--help"}, std::vector{"render", "-h"}}) {
        CHECK(parse_as<cli::PrintText>(words).text.ends_with('\n'));
    }
}

TEST_CASE("whatever is wrong is one sentence on one line") {
    for (const std::vector<const char*>& words :
         {std::vector{"--no-such-option"}, std::vector{"no-such-subcommand"}, std::vector{"simulate", "--age"},
          std::vector{"simulate", "--age", "17"}, std::vector{"simulate", "a.json", "b.json"},
          std::vector{"simulate", "--age", "30", "--age", "31"}, std::vector{"render"},
          std::vector{"render", "-o", "x.gif"}, std::vector{"simulate", "measure"}, std::vector{""},
          std::vector{"measure", "--people", "x.csv", "--weight", "80"}}) {
        try {
            parse(words);
            FAIL("accepted");
        } catch (const core::Error& fault) {
            CHECK(fault.kind() == core::Error::Kind::invalid_input);
            CHECK(std::string(fault.what()).find('\n') == std::string::npos);
        }
    }
}

TEST_CASE("a command without options has its defaults") {
    const auto simulate = parse_as<cli::Simulate>({"simulate"});
    CHECK(simulate.output == "-");
    CHECK(simulate.every == 1);
    CHECK(simulate.writes_csv);
    CHECK_FALSE((simulate.band || simulate.thickness || simulate.girths || simulate.imperial));
    CHECK_FALSE((simulate.common.force || simulate.common.quiet));
    CHECK(parse_as<cli::Render>({"render", "-o", "x.png"}).picture.size == render::Size{1280, 1280});
    const auto film = parse_as<cli::Animate>({"animate", "-o", "x.webp"});
    CHECK(film.picture.size == render::Size{1280, 720});
    CHECK(film.frames == 300);
    CHECK(film.from_day == 0);
    CHECK_FALSE(film.to_day);
    CHECK(parse_as<cli::Sheet>({"sheet", "-o", "x.png", "--rows", "age=20", "--columns", "day=0"}).size ==
          render::Size{300, 420});
    CHECK(parse_as<cli::Schema>({"schema"}).output == "-");
    CHECK(parse_as<cli::LessonSheet>({"sheet", "-o", "x", "--lesson", "x.md"}).language.empty());
}

TEST_CASE("every command of the table has help of its own, and takes --force and --quiet") {
    for (const cli::CommandRow& row : cli::command_table) {
        const std::string name(row.name);
        CAPTURE(name);
        const std::string text = on_one_line(parse_as<cli::PrintText>({name.c_str(), "--help"}).text);
        for (const char* part : {"--force", "--quiet", row.help.data(), name.c_str()})
            CHECK(text.find(part) != std::string::npos);
        CHECK(on_one_line(parse_as<cli::PrintText>({"--help"}).text).find(row.help) != std::string::npos);
    }
}

TEST_CASE("options reach the command that they were given to") {
    const auto simulate = parse_as<cli::Simulate>({"simulate", "--every", "7", "--band", "--girths", "--imperial", "on",
                                                   "--json", "x.json", "--force", "--quiet"});
    CHECK(simulate.every == 7);
    CHECK((simulate.band && simulate.girths && simulate.imperial && !simulate.thickness));
    CHECK_FALSE(simulate.writes_csv);
    CHECK(simulate.json_file == "x.json");
    CHECK((simulate.common.force && simulate.common.quiet));
    const auto film = parse_as<cli::Animate>({"animate", "-o", "x.webp", "--from", "last", "--to", "3", "--seconds",
                                              "2", "--fps", "12", "--turntable", "-90", "--caption", "--transparent"});
    CHECK_FALSE(film.from_day);
    CHECK(film.to_day == 3);
    CHECK((film.frames == 24 && film.frames_per_second == 12 && film.turn_deg == -90));
    CHECK((film.picture.caption && film.picture.transparent));
    const auto told = parse_as<cli::ToldFilm>(
        {"animate", "--lesson", "2", "-o", "x.webp", "--language", "de", "--fps", "12", "--size", "640x360"});
    CHECK((told.lesson == "2" && told.language == "de" && told.frames_per_second == 12));
    CHECK(told.picture.size == render::Size{640, 360});
    CHECK(parse_as<cli::ToldFilm>({"animate", "--scene", "belly", "--age", "61", "-o", "x.webp"})
              .subject.scenario.document.person.age_years == 61);
    CHECK(parse_as<cli::Export>({"export", "-o", "x.glb", "--animation"}).animation);
    CHECK(parse_as<cli::Report>({"report", "--json"}).json);
    CHECK(parse_as<cli::Measure>({"measure", "--people", "x.csv"}).people == "x.csv");
    CHECK(parse_as<cli::Goal>({"goal", "--target-weight", "80"}).subject.scenario.document.goal.weight_kg == 80);
    CHECK(parse_as<cli::Evidence>({"evidence", "--sex", "female"}).subject.scenario.document.person.sex ==
          core::Sex::female);
    CHECK(parse_as<cli::OpenWindow>({"--classroom", "--screenshot-folder", "x"}).screenshots == "x");
}

TEST_CASE("a list has a job for each line, or why there is none, and quiet ones") {
    const std::filesystem::path file = std::filesystem::temp_directory_path() / "adiposcope-command-line-test.jsonl";
    std::ofstream(file) << "{\"age\": 40, \"output\": \"a.png\"}\n\n{\"output\": \"b.gif\"}\n{\"age\": 41}\n";
    const auto list = parse_as<cli::JobList>({"render", "--scenarios", file.c_str(), "--caption", "--force"});
    std::filesystem::remove(file);
    REQUIRE(list.jobs.size() == 3);
    CHECK((list.common.force && !list.common.quiet));
    CHECK((list.jobs[0].number == 1 && list.jobs[1].number == 3 && list.jobs[2].number == 4));
    const auto render = std::get<cli::Render>(std::get<cli::Job>(list.jobs[0].job));
    CHECK(render.subject.scenario.document.person.age_years == 40);
    CHECK(render.picture.output == "a.png");
    CHECK((render.picture.caption && render.common.force && render.common.quiet));
    CHECK(std::get<cli::JobFault>(list.jobs[1].job).sentence ==
          "output is \"b.gif\", expected a name that ends in .png");
    CHECK(list.jobs[1].output == "b.gif");
    CHECK(std::get<cli::JobFault>(list.jobs[2].job).sentence == "output is missing, expected a file name");
}
