#include "output/lesson_sheet.hpp"

#include "output/html.hpp"
#include "output/sheet_chart.hpp"

#include <fmt/format.h>

namespace output {

namespace {

using lesson::Prediction;

// Black lines on white, so that photocopies lose nothing.
constexpr std::string_view style = R"css(
@page { size: A4; margin: 13mm 15mm; }
* { box-sizing: border-box; }
body { font: 11.5pt/1.35 "Liberation Sans", Arial, Helvetica, sans-serif; color: #000; background: #fff; margin: 0 auto;
  max-width: 180mm; padding: 0 1mm; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm; }
h2 { font-size: 13.5pt; margin: 5mm 0 1.5mm; border-bottom: 1pt solid #000; break-after: avoid; }
h3 { font-size: 12pt; margin: 4mm 0 1mm; break-after: avoid; }
p { margin: 0 0 2.5mm; orphans: 2; widows: 2; }
.ask { font-weight: bold; }
.part { break-inside: avoid; }
ul.boxes { list-style: none; margin: 0 0 3mm; padding: 0; }
ul.boxes li { padding: 1mm 0 1mm 8mm; position: relative; break-inside: avoid; }
ul.boxes li::before { content: ""; position: absolute; left: 0; top: 1.6mm; width: 4.4mm; height: 4.4mm;
  border: 1pt solid #000; }
ul.row li { display: inline-block; margin-right: 7mm; }
ul.columns { columns: 3; }
ul.boxes li.holds::before { content: "\2713"; font-size: 12pt; line-height: 4mm; text-align: center; }
.pictures { display: flex; gap: 6mm; margin: 2mm 0 3mm; break-inside: avoid; }
.pictures img { display: block; height: 66mm; max-width: 86mm; border: 1pt solid #000; object-fit: contain; }
.beside { display: flex; gap: 6mm; margin: 2mm 0 3mm; break-inside: avoid; }
.beside .pictures { flex: none; margin: 0; }
.sure { display: flex; flex-wrap: wrap; gap: 0 8mm; align-items: baseline; margin: 2mm 0 0; }
.sure h3, .sure ul.boxes { margin: 0; }
.lines { border-bottom: 0.75pt solid #000; height: 8mm; }
.say { border-left: 2pt solid #000; padding-left: 3mm; }
.note { font-style: italic; }
.card { border: 1pt solid #000; padding: 2mm 4mm 0; margin: 3mm 0; font-size: 11pt; }
.card h3 { margin-top: 0; }
.card ul { margin: 0 0 2mm; padding-left: 5mm; }
footer { break-before: avoid; margin-top: 3mm; border-top: 0.75pt solid #000; padding-top: 1.5mm; font-size: 9pt; }
svg text { font: 10px "Liberation Sans", Arial, sans-serif; }
)css";

std::string element(std::string_view tag, std::string_view text, std::string_view kind = "") {
    const std::string attribute = kind.empty() ? "" : fmt::format(" class=\"{}\"", kind);
    return fmt::format("<{0}{1}>{2}</{0}>\n", tag, attribute, html_text(text));
}

std::string paragraphs(const std::vector<std::string>& texts, std::string_view kind = "") {
    std::string html;
    for (const std::string& text : texts) html += element("p", text, kind);
    return html;
}

std::string list(const std::vector<std::string>& texts) {
    std::string html = "<ul>\n";
    for (const std::string& text : texts) html += element("li", text);
    return html + "</ul>\n";
}

std::string boxes(const std::vector<std::string>& texts, std::string_view kind) {
    std::string html = fmt::format("<ul class=\"boxes {}\">\n", kind);
    for (const std::string& text : texts) html += element("li", text);
    return html + "</ul>\n";
}

std::string pictures(const std::vector<SheetPicture>& shown) {
    if (shown.empty()) return "";
    std::string html = "<div class=\"pictures\">\n";
    for (const SheetPicture& picture : shown)
        html += fmt::format("<img src=\"{}\" alt=\"{}\">\n", png_data_uri(picture.png), html_text(picture.alt));
    return html + "</div>\n";
}

std::string page(const core::Strings& strings, const std::string& title, const std::string& content) {
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n<style>{}</style>\n"
        "</head>\n<body>\n{}<footer>{}</footer>\n</body>\n</html>\n",
        strings.language(), html_text(title), style, content, html_text(strings.say("sheet.footer")));
}

std::string head(const core::Strings& strings, const LessonSheet& sheet, const std::string& title) {
    std::string html = element("h1", title) + element("p", sheet.question, "ask");
    return html + element("p", strings.say("sheet.minutes", fmt::arg("minutes", sheet.minutes)));
}

std::string sure(const core::Strings& strings) {
    std::vector<std::string> degrees;
    for (const char* key : {"lesson.confidence.unsure", "lesson.confidence.fairly", "lesson.confidence.certain"})
        degrees.emplace_back(strings.say(key));
    return "<div class=\"sure\">\n" + element("h3", strings.say("lesson.how_sure")) + boxes(degrees, "row") +
           "</div>\n";
}

/// The space in which a student enters a prediction.
std::string question(const core::Strings& strings, const SheetStep& step) {
    std::string html = element("p", step.question, "ask");
    if (*step.asks == Prediction::Kind::regions)
        html +=
            element("p", strings.say("sheet.mark")) + pictures(step.start_pictures) + boxes(step.options, "columns");
    if (*step.asks == Prediction::Kind::choice)
        html += (step.is_about_pictures ? pictures(step.start_pictures) : "") + boxes(step.options, "");
    if (*step.asks == Prediction::Kind::curve)
        html += element("p", strings.say("sheet.draw")) +
                chart_svg({step.axis_low, step.axis_high, step.last_day, strings.say("lesson.axis_days"), {}});
    if (step.asks_confidence) html += sure(strings);
    return html + element("p", strings.say("sheet.result_was")) + "<div class=\"lines\"></div>\n";
}

std::string evidence(const core::Strings& strings, const SheetEvidence& card) {
    const std::string strength = strings.say(fmt::format("evidence.{}", core::name_of(card.strength)));
    std::string html = "<div class=\"card part\">\n" + element("h3", card.claim);
    html += element("p", strings.say("evidence.strength", fmt::arg("strength", strength)));
    html += element("h3", strings.say("evidence.for")) + list(card.in_favour);
    html += element("h3", strings.say("evidence.against")) + list(card.against);
    if (!card.limits.empty()) html += element("h3", strings.say("evidence.limits")) + element("p", card.limits);
    return html + "</div>\n";
}

std::string outcomes(const core::Strings& strings, const SheetStep& step) {
    if (step.asks == Prediction::Kind::curve)
        return chart_svg({step.axis_low, step.axis_high, step.last_day, strings.say("lesson.axis_days"), step.curve});
    std::string html = "<ul class=\"boxes\">\n";
    for (const SheetOutcome& outcome : step.outcomes) html += element("li", outcome.text, outcome.holds ? "holds" : "");
    return html + "</ul>\n";
}

/// The first step with a run: its two pictures are printed on the student's sheet.
const SheetStep* first_run(const LessonSheet& sheet) {
    for (const SheetStep& step : sheet.steps)
        if (step.runs && !step.start_pictures.empty() && !step.result_pictures.empty()) return &step;
    return nullptr;
}

}  // namespace

std::string student_sheet_html(const core::Strings& strings, const LessonSheet& sheet) {
    std::string html = head(strings, sheet, sheet.title);
    int number = 0;
    for (const SheetStep& step : sheet.steps)
        if (step.asks)
            html += "<section class=\"part\">\n" + element("h2", fmt::format("{}. {}", ++number, step.title)) +
                    question(strings, step) + "</section>\n";
    if (const SheetStep* step = first_run(sheet)) {
        std::vector<SheetPicture> both{step->start_pictures.front(), step->result_pictures.front()};
        html += "<section class=\"part\">\n" + element("h2", strings.say("sheet.compare")) +
                element("p", strings.say("sheet.compare_task")) + pictures(both) + "</section>\n";
    }
    html += "<section class=\"part\">\n" + element("h2", strings.say("sheet.own_words"));
    for (int line = 0; line < 4; ++line) html += "<div class=\"lines\"></div>\n";
    return page(strings, sheet.title, html + "</section>\n");
}

std::string teacher_notes_html(const core::Strings& strings, const LessonSheet& sheet) {
    const std::string title = strings.say("sheet.teacher", fmt::arg("title", sheet.title));
    std::string html = head(strings, sheet, title) + paragraphs(sheet.notes, "note");
    int number = 0;
    for (const SheetStep& step : sheet.steps) {
        html += element("h2", fmt::format("{}. {}", ++number, step.title));
        html += paragraphs(step.notes, "note") + paragraphs(step.paragraphs, "say");
        if (step.asks) {
            html += element("p", step.question, "ask");
            html += "<div class=\"part\">\n" + element("h3", strings.say("sheet.result")) + outcomes(strings, step) +
                    "</div>\n";
        }
        html += "<div class=\"beside\">\n" + pictures(step.result_pictures) + "<div>\n" +
                paragraphs(step.result, "say") + paragraphs(step.result_notes, "note") + "</div>\n</div>\n";
        if (step.evidence) html += evidence(strings, *step.evidence);
    }
    return page(strings, title, html);
}

}  // namespace output
