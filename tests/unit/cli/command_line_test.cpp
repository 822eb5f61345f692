#include "cli/command_line.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"

#include <vector>

using cli::CommandLine;

namespace {

CommandLine parse(std::vector<const char*> words) {
    words.insert(words.begin(), "adiposcope");
    return cli::parse_command_line(static_cast<int>(words.size()), words.data());
}

}  // namespace

TEST_CASE("without a subcommand the window opens on the defaults") {
    const CommandLine line = parse({});
    CHECK(line.action == CommandLine::Action::open_window);
    CHECK_FALSE(line.scenario_given);
    CHECK(line.scenario == document::Scenario{});
}

TEST_CASE("options of the parameter table end up in the scenario") {
    const CommandLine line = parse({"render", "--sex", "female", "--age=33", "--height", "5ft6in", "--deficit", "-250",
                                    "--day", "12", "--view", "back", "--samples", "9", "-o", "x.png"});
    CHECK(line.action == CommandLine::Action::render);
    CHECK(line.scenario.document.person.sex == core::Sex::female);
    CHECK(line.scenario.document.person.age_years == 33);
    CHECK(line.scenario.document.person.height_m == Approx(1.6764));
    CHECK(line.scenario.document.plan.deficit_kcal_per_day == -250);
    CHECK(line.scenario.view.day == 12);
    CHECK(line.scenario.view.samples == 9);
    CHECK(document::named_view(line.scenario.view) == document::View::back);
}

TEST_CASE("every subcommand is about day 0 unless a day is named") {
    for (std::vector<const char*> words :
         {std::vector{"measure"}, std::vector{"render", "-o", "x.png"}, std::vector{"export", "-o", "x.obj"}}) {
        CHECK(parse(words).scenario.view.day == 0);
        words.insert(words.end(), {"--day", "last"});
        CHECK_FALSE(parse(words).scenario.view.day);
    }
}

TEST_CASE("a size is two whole numbers of pixels") {
    const render::Size size = parse({"render", "-o", "x.png", "--size", "640x480"}).size;
    CHECK(size == render::Size{640, 480});
    CHECK(parse({"render", "-o", "x.png", "--size", "16x16384"}).size == render::Size{16, 16384});
    for (const char* text : {"0x0", "15x16", "16385x16", "20000x1", "640", "x", "640x", "x480", "-640x480", "640X480",
                             "640x480x1", "6.5x480", "99999999999x1", " 640x480", ""}) {
        CAPTURE(text);
        CHECK_THROWS_AS(parse({"render", "-o", "x.png", "--size", text}), core::Error);
    }
}

TEST_CASE("help and version are texts, not work") {
    for (const std::vector<const char*>& words : {std::vector{"--help"}, std::vector{"--version"},
                                                  std::vector{"simulate", "--help"}, std::vector{"render", "-h"}}) {
        const CommandLine line = parse(words);
        CHECK(line.action == CommandLine::Action::print_text);
        CHECK(line.text.ends_with('\n'));
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
