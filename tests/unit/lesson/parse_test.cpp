#include "core/error.hpp"
#include "core/strings.hpp"
#include "support/catch.hpp"
#include "unit/lesson/sample_lesson.hpp"

using namespace lesson;

namespace {

/// The error for a text, "" if there is none.
std::string fault_of(const std::string& text) {
    REQUIRE_FALSE(text.empty());
    try {
        parsed(text);
        return "";
    } catch (const core::Error& fault) {
        CHECK(fault.kind() == core::Error::Kind::invalid_input);
        return fault.what();
    }
}

/// The number of the line of the sample that starts with `start`.
int line_of(const std::string& text, const std::string& start) {
    const std::size_t at = text.find("\n" + start);
    REQUIRE(at != std::string::npos);
    return static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at) + 1, '\n')) + 1;
}

/// Expects a changed sample to be refused, with the line of the change and these words.
void refused(const std::string& from, const std::string& to, const std::string& words) {
    const std::string text = changed(from, to);
    INFO(from << " -> " << to);
    const std::string fault = fault_of(text);
    CHECK_THAT(fault, Catch::Contains(words));
    CHECK_THAT(fault,
               Catch::StartsWith("small.md:" + std::to_string(line_of(text, to.substr(to.rfind('\n') + 1))) + ":"));
}

}  // namespace

TEST_CASE("a setting of the step that is put under its result is refused with the reason") {
    for (const char* setting : {"people: A", "scene: A", "run: 0 to 10", "ask: Why?"}) {
        const std::string fault = fault_of(changed("### Result\n", "### Result\n" + std::string(setting) + "\n"));
        CHECK_THAT(fault, Catch::Contains("belongs to the step"));
    }
}

TEST_CASE("a fault of a lesson is reported in the language of the window, with its place and what was meant") {
    const core::Strings german = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", "de");
    const auto told = [&](const std::string& from, const std::string& to) -> std::string {
        try {
            parsed(changed(from, to));
        } catch (const core::Error& fault) {
            return german.say(fault.sentence());
        }
        return "";
    };
    CHECK_THAT(told("run: 0 to fat-10%", "run: 0 tofat-10%"),
               Catch::StartsWith("small.md:") && Catch::Contains(": run: „0 tofat-10%“, erwartet zwei Tage"));
    CHECK_THAT(told("title:", "titel:"), Catch::Contains("„titel“") && Catch::Contains("gemeint ist „title“?"));
    CHECK_THAT(told("run: 0 to fat-10%", "runn: 0 to fat-10%"),
               Catch::Contains("ist hier unbekannt, erwartet") && Catch::Contains(" oder eine Option"));
}

TEST_CASE("a lesson is read as it is written") {
    const Lesson lesson = parsed();
    CHECK(lesson.title.pieces.front().text == "A small lesson");
    CHECK(lesson.minutes == 5);
    REQUIRE(lesson.scenes.size() == 2);
    CHECK(lesson.scenes[1].scenario.document.person.sex == core::Sex::male);
    CHECK(lesson.scenes[1].scenario.document.person.age_years == 40);  // from A
    REQUIRE(lesson.steps.size() == 4);
    CHECK(lesson.steps[0].start.paragraphs.front().pieces.front().text == "Person A has a body.");
    CHECK(lesson.steps[0].start.notes.size() == 1);
    REQUIRE(lesson.steps[1].prediction);
    CHECK(lesson.steps[1].prediction->choices.size() == 2);
    REQUIRE(lesson.steps[1].evidence);
    CHECK(lesson.steps[1].evidence->against.front().pieces.front().text == "Another study (2009).");
    CHECK(lesson.steps[1].result.paragraphs.front().pieces[1].measure->quantity == Quantity::fat_loss_percent);
    CHECK_FALSE(lesson.steps[2].prediction->asks_confidence);
    CHECK(std::get<DayOfLoss>(lesson.steps[2].run->to).fat_loss_percent == 10);
    CHECK(lesson.steps[3].prediction->axis_low == -50);
}

TEST_CASE("line ends, a byte order mark and comments make no difference") {
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : sample_lesson) windows += c == '\n' ? "\r\n" : std::string(1, c);
    Lesson lesson = parsed(windows);
    CHECK(lesson == parsed());
    CHECK(parsed(changed("Person A\n", "<!-- not shown -->\nPerson A\n")).steps[0].start.paragraphs.front().pieces ==
          parsed().steps[0].start.paragraphs.front().pieces);
}

TEST_CASE("what is wrong is reported with its line, what was expected, and the nearest known word") {
    refused("title: A", "titel: A", "did you mean \"title\"");
    refused("minutes: 5", "minutes: five", "whole number from 1 to 240");
    refused("minutes: 5", "minutes: 1444444444444444444444444444", "whole number from 1 to 240");
    refused("minutes: 5", "minutes: 5\nminutes: 6", "appears twice");
    refused("view: side", "veiw: side", "did you mean \"view\"");
    refused("view: side", "view: sideways", "front");
    refused("predict: choice", "predict: choise", "expected regions, choice or curve");
    refused("choice: One | least_loss_percent under 1", "choice: One", "two parts");
    refused("choice: One | least_loss_percent under 1", "choice: One | least_los_percent under 1",
            "did you mean \"least_loss_percent\"");
    refused("run: 0 to 100", "run: 0 - 100", "two days");
    refused("run: 0 to 100", "run: 0 to never", "fat-20%");
    refused("A has lost {fat_loss_percent} %.", "A has lost {fat_los_percent} %.", "did you mean");
    refused("A has lost {fat_loss_percent} %.", "A has lost {fat_loss_percent.belly} %.", "is not a region");
    refused("A has lost {fat_loss_percent} %.", "A has lost {fat_loss_percent.scene=F} %.", "person F");
    refused("A has lost {fat_loss_percent} %.", "A has lost {fat_loss_percent %.", "without its }");
    refused("A has lost {fat_loss_percent} %.", "A has lost {thickness_mm} %.", "needs a region");
    refused("### Result", "### Resluts", "did you mean \"Result\"");
    refused("### Evidence", "#### Evidence", "expected \"## \"");
    refused("strength: strong", "strength: proven", "strong, moderate or open");
    refused("for: A study (2008).", "four: A study (2008).", "did you mean \"for\"");
    refused("result: fat_change_percent", "result: most_loss_region", "is a word");
    refused("axis: -50 to 0", "axis: 0 to -50", "lower number first");
    refused("B: sex=male, weight=90", "B: sex=male, weight=9000", "weight");
    refused("B: sex=male, weight=90", "B: sex=male weight 90", "male or female");
    CHECK_THAT(fault_of(changed("## Look", "Text that comes too early\n## Look")),
               Catch::Contains("note for the teacher"));
    refused("view: side\n\nPerson A", "view: side\nPerson A", "is not a setting");
    CHECK_THAT(fault_of(changed("view: side\n\nPerson A", "view: side\nPerson A: hm\n\nPerson A")),
               Catch::Contains("text begins after an empty line"));
}

TEST_CASE("a question needs all its parts") {
    CHECK_THAT(fault_of(changed("ask: One or all?\n", "")), Catch::Contains("without \"ask:\""));
    CHECK_THAT(fault_of(changed("choice: One | least_loss_percent under 1\n", "")), Catch::Contains("1 choices"));
    CHECK_THAT(fault_of(changed("result: fat_loss_percent over 1\n", "")), Catch::Contains("without \"result:\""));
    CHECK_THAT(fault_of(changed("predict: regions\n", "")), Catch::Contains("without \"predict:\""));
    CHECK_THAT(fault_of(changed("against: Another\n  study (2009).\n", "")), Catch::Contains("card is incomplete"));
    CHECK_THAT(fault_of(changed("A: sex=female, age=40, height=168, weight=85, deficit=500, days=200\n", "")),
               Catch::Contains("person A first"));
}

TEST_CASE("a lesson cut off or damaged anywhere is read or refused with a line, never worse") {
    for (std::size_t length = 0; length < sample_lesson.size(); ++length) {
        INFO(length);
        const std::string fault = [&] {
            try {
                parsed(sample_lesson.substr(0, length));
                return std::string();
            } catch (const core::Error& error) {
                return std::string(error.what());
            }
        }();
        CHECK((fault.empty() || fault.starts_with("small.md:")));
    }
    for (std::size_t at = 0; at < sample_lesson.size(); at += 3)
        for (const char c : {'\0', '{', ':', '\n', '\xFF', '#', '|'}) {
            std::string text = sample_lesson;
            text[at] = c;
            try {
                parsed(text);
            } catch (const core::Error& fault) {
                CHECK(std::string(fault.what()).starts_with("small.md:"));
            }
        }
}

TEST_CASE("a file that is not there or is a folder is refused by name") {
    CHECK_THROWS_WITH(load_lesson("no-such-lesson.md", {}), Catch::Contains("no-such-lesson.md"));
    CHECK_THROWS_WITH(load_lesson(".", {}), Catch::Contains("cannot be read"));
}

TEST_CASE("texts can come from the program's strings") {
    const Translate translate = [](std::string_view key) -> std::optional<std::string> {
        if (key == "lesson.small.said") return "Es sind {fat_loss_percent.day=100} %.";
        return std::nullopt;
    };
    const std::string text = changed("A has lost {fat_loss_percent} %.", "@lesson.small.said");
    const Lesson lesson = parse_lesson(text, "small.md", translate);
    CHECK(lesson.steps[1].result.paragraphs.front().pieces[0].text == "Es sind ");
    CHECK(std::get<int>(*lesson.steps[1].result.paragraphs.front().pieces[1].measure->day) == 100);
    CHECK_THAT(fault_of(text), Catch::Contains("not a key of the program's strings"));
}

TEST_CASE("people with different plans cannot stand in one row") {
    const std::string text = changed("B: sex=male, weight=90", "B: sex=male, weight=90, deficit=200");
    CHECK(fault_of(text).empty());
    const std::size_t at = text.find("view: side");
    CHECK_THAT(fault_of(std::string(text).replace(at, 10, "compare: class")), Catch::Contains("different plans"));
    CHECK(fault_of(std::string(text).replace(at, 10, "compare: class\npeople: A")).empty());
}

TEST_CASE("a step's scenario has everything that the step says, and nothing of another step") {
    const Lesson lesson = parsed();
    const document::Scenario look = scenario_of(lesson, lesson.steps[0], PartName::start);
    CHECK(document::named_view(look.view) == document::View::side);
    const document::Scenario start = scenario_of(lesson, lesson.steps[1], PartName::start);
    CHECK(document::named_view(start.view) == document::View::front);
    CHECK(start.view.layer == document::Layer::skin);
    CHECK(scenario_of(lesson, lesson.steps[1], PartName::result).view.layer == document::Layer::change);
    CHECK(scenario_of(lesson, lesson.steps[1], PartName::result).view.day == 100);
    CHECK(scenario_of(lesson, lesson.steps[0], 'B').document.person.weight_kg == 90);
}

TEST_CASE("what the head lacks is told on the first line") {
    for (const char* line : {"title: A small lesson\n", "minutes: 5\n"})
        CHECK_THAT(fault_of(changed(line, "")), Catch::StartsWith("small.md:1: "));
    const std::size_t steps = sample_lesson.find("## Look");
    CHECK_THAT(fault_of(sample_lesson.substr(0, steps)),
               Catch::StartsWith("small.md:1: ") && Catch::Contains("no step"));
}
