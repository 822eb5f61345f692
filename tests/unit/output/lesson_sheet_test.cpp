#include "output/lesson_sheet.hpp"

#include "output/html.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"

#include <set>
#include <string>
#include <vector>

namespace {

output::LessonSheet sample() {
    output::LessonSheet sheet{
        .title = "Fat & <muscle>", .question = "Why?", .minutes = 12, .notes = {"A note"}, .steps = {}};
    output::SheetStep step;
    step.title = "Choose";
    step.paragraphs = {"Said aloud."};
    step.notes = {"For the teacher only."};
    step.asks = lesson::Prediction::Kind::choice;
    step.asks_confidence = true;
    step.question = "Which?";
    step.options = {"The one", "The other"};
    step.outcomes = {{"The one", false}, {"The other", true}};
    step.result = {"It was the other."};
    step.evidence =
        output::SheetEvidence{lesson::Strength::moderate, "A claim", {"Study one"}, {"Study two"}, "A limit"};
    step.runs = true;
    step.start_pictures = {{{1, 2, 3}, "start \"quoted\""}};
    step.result_pictures = {{{4, 5, 6, 7}, "now"}};
    sheet.steps = {step};
    step.asks = lesson::Prediction::Kind::curve;
    step.axis_low = -40;
    step.axis_high = 0;
    step.last_day = 730;
    step.curve = {0, -10, -15};
    sheet.steps.push_back(step);
    return sheet;
}

/// The first tag that is not properly closed, or "" if the page is well formed.
std::string unbalanced(const std::string& html) {
    const std::set<std::string> alone{"meta", "img", "line", "!DOCTYPE"};
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const std::size_t end = html.find_first_of(" >/", at + 2);
        const bool closes = html[at + 1] == '/';
        const std::string name = html.substr(at + 1 + closes, end - at - 1 - closes);
        const std::string tag = html.substr(at, html.find('>', at) - at + 1);
        if (closes) {
            if (open.empty() || open.back() != name) return tag;
            open.pop_back();
        } else if (!alone.contains(name) && !tag.ends_with("/>")) {
            open.push_back(name);
        }
    }
    return open.empty() ? "" : open.back();
}

}  // namespace

TEST_CASE("pages of a lesson are whole by themselves: well formed, with their pictures, with nothing from elsewhere") {
    for (const std::string& html : {student_sheet_html(english(), sample()), teacher_notes_html(english(), sample())}) {
        CHECK(unbalanced(html) == "");
        CHECK_THAT(html, Catch::StartsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
        CHECK_THAT(html, Catch::Contains("Fat &amp; &lt;muscle&gt;"));
        CHECK_THAT(html, Catch::Contains("alt=\"start &quot;quoted&quot;\"") || Catch::Contains("alt=\"now\""));
        CHECK_THAT(html, Catch::Contains("data:image/png;base64,BAUGBw=="));
        CHECK_THAT(html, !Catch::Contains("http") && !Catch::Contains("<script"));
        CHECK_THAT(html, Catch::Contains("@page"));
        CHECK_THAT(html, Catch::Contains("not medical advice"));
    }
}

TEST_CASE("only the teacher's notes give the outcome") {
    const std::string student = student_sheet_html(english(), sample());
    const std::string teacher = teacher_notes_html(english(), sample());
    for (const char* told : {"It was the other.", "For the teacher only.", "A claim", "Study one", "Study two",
                             "A limit", "class=\"holds\"", "<polyline"}) {
        INFO(told);
        CHECK_THAT(student, !Catch::Contains(told));
        CHECK_THAT(teacher, Catch::Contains(told));
    }
    for (const char* asked : {"Which?", "The one", "The other", "not sure", "<svg"})
        CHECK_THAT(student, Catch::Contains(asked));
}

TEST_CASE("a printed page needs no colour") {
    const std::string html = student_sheet_html(english(), sample());
    int colours = 0;
    for (std::size_t at = html.find('#'); at != std::string::npos; at = html.find('#', at + 1)) {
        if (at > 0 && html[at - 1] == '&') continue;  // a numeric character reference
        const std::string colour = html.substr(at, 4);
        CHECK((colour == "#000" || colour == "#fff"));
        ++colours;
    }
    CHECK(colours > 0);
}

TEST_CASE("bytes become the letters of RFC 4648") {
    const auto encoded = [](const std::string& text) {
        const std::string uri = output::png_data_uri({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
        return uri.substr(uri.find(',') + 1);
    };
    CHECK(encoded("") == "");
    CHECK(encoded("f") == "Zg==");
    CHECK(encoded("fo") == "Zm8=");
    CHECK(encoded("foo") == "Zm9v");
    CHECK(encoded("foobar") == "Zm9vYmFy");
}
