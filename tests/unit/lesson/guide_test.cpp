#include "core/file_text.hpp"
#include "lesson/parse.hpp"
#include "lesson/quantity.hpp"
#include "lesson/rehearsal.hpp"
#include "support/catch.hpp"
#include "unit/lesson/sample_lesson.hpp"

#include <fmt/format.h>

#include <algorithm>

// The user guide's description of lesson files, which is all that a lesson's author has.

namespace {

std::string guide() {
    return core::read_text(ADIPOSCOPE_SOURCE_DIR "/docs/user-guide.md").value();
}

/// The example lesson in the guide, indented by four.
std::string lesson_of_the_guide() {
    const std::string text = guide();
    std::size_t at = text.find("\n    ---\n") + 1;
    REQUIRE(at != 0);
    std::string file;
    while (at < text.size()) {
        const std::string line = text.substr(at, text.find('\n', at) - at);
        if (!line.empty() && !line.starts_with("    ")) break;
        file += (line.empty() ? line : line.substr(4)) + "\n";
        at += line.size() + 1;
    }
    return file;
}

}  // namespace

TEST_CASE("the lesson in the user guide can be read and its runs reach their days") {
    const lesson::Lesson lesson = lesson::parse_lesson(lesson_of_the_guide(), "guide", {});
    CHECK(lesson.steps.size() >= 2);
    study::Study study(committed_models());
    const lesson::LessonNumbers numbers(study);
    CHECK_NOTHROW(rehearse(lesson, numbers));
}

TEST_CASE("the user guide names every place that a number can be asked for") {
    std::string words = guide();
    std::ranges::replace(words, '\n', ' ');
    CHECK(words.find(fmt::format("`{}`", fmt::join(core::EnumNames<core::Depot>::names, " "))) != std::string::npos);
    CHECK(words.find(fmt::format("`{}`", fmt::join(core::EnumNames<core::MuscleGroup>::names, " "))) !=
          std::string::npos);
    CHECK(words.find(fmt::format("`{}`", fmt::join(core::EnumNames<core::Girth>::names, " "))) != std::string::npos);
}

TEST_CASE("the user guide has a row for every number that a lesson can ask for") {
    static constexpr core::EnumArray<lesson::PlaceKind, std::string_view> places{
        {{"", "region or none", "region", "muscle", "girth"}}};
    const std::string text = guide();
    for (const auto quantity : core::all_values<lesson::Quantity>()) {
        const lesson::QuantityRow& row = lesson::row_of(quantity);
        const std::string expected =
            fmt::format("| `{}` | {} | {}{}{}{} |\n", core::name_of(quantity), places[row.place], row.meaning,
                        row.unit.empty() ? "" : ", ", row.unit, row.absolute ? " (*size*)" : "");
        INFO(expected);
        CHECK(text.find(expected) != std::string::npos);
    }
}
