#include "lesson/step_keys.hpp"

#include "core/nearest_word.hpp"
#include "core/units.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace lesson {

namespace {

constexpr std::array<std::string_view, 9> step_words{"scene",  "people", "predict", "ask",       "choice",
                                                     "result", "axis",   "run",     "confidence"};
constexpr std::array<std::string_view, 5> evidence_words{"strength", "claim", "for", "against", "limits"};
constexpr std::size_t most_choices = 6;

std::vector<std::string> split(std::string_view text) {
    std::istringstream stream{std::string(text)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

std::string letters_of(std::string_view text) {
    std::string letters;
    for (const char c : text) {
        if (c == ',' || c == ' ') continue;
        if (c < 'A' || c > 'L')
            core::throw_invalid(core::sentence("lesson-fault.no-persons",
                                               "\"{text}\" does not name people, expected A, B",
                                               {{"text", std::string(text)}}));
        letters += c;
    }
    if (letters.empty())
        core::throw_invalid(core::sentence("lesson-fault.nobody", "names nobody, expected letters such as A, B"));
    return letters;
}

Run parse_run(std::string_view text) {
    const std::vector<std::string> words = split(text);
    if (words.size() == 2 && words[0] == "to") return {0, parse_day(words[1])};
    if (words.size() != 3 || words[1] != "to")
        core::throw_invalid(core::sentence("lesson-fault.run",
                                           "run is \"{text}\", expected two days, as in 0 to 180 or 0 to fat-20%",
                                           {{"text", std::string(text)}}));
    return {parse_day(words[0]), parse_day(words[2])};
}

void parse_axis(Prediction& prediction, std::string_view text) {
    const std::vector<std::string> words = split(text);
    if (words.size() != 3 || words[1] != "to")
        core::throw_invalid(core::sentence("lesson-fault.axis",
                                           "axis is \"{text}\", expected two numbers, as in -40 to 0",
                                           {{"text", std::string(text)}}));
    prediction.axis_low = core::parse_number(words[0], "axis");
    prediction.axis_high = core::parse_number(words[2], "axis");
    if (prediction.axis_low >= prediction.axis_high)
        core::throw_invalid(core::sentence("lesson-fault.axis-order",
                                           "axis is \"{text}\", expected the lower number first",
                                           {{"text", std::string(text)}}));
}

Choice parse_choice(const KeyLine& key, const LessonSource& source) {
    const std::size_t bar = key.value.rfind('|');
    if (bar == std::string::npos)
        refuse(source.origin, key.line,
               core::sentence("lesson-fault.choice-parts",
                              "a choice has two parts, expected \"its text | when it is true\", as in \"The belly | "
                              "fat_loss_percent.abdomen over 1\""));
    std::string text = key.value.substr(0, bar);
    text.erase(text.find_last_not_of(' ') + 1);
    return {.words = source.words(key.line, text),
            .test = source.at(key.line, [&] { return parse_test(key.value.substr(bar + 1), false); })};
}

/// Throws unless the measure is a number at one place, and so can be drawn as a curve.
void require_curve(const Measure& measure) {
    require_place(measure);
    if (row_of(measure.quantity).is_word)
        core::throw_invalid(core::sentence("lesson-fault.word-not-number", "{name} is a word, expected a number",
                                           {{"name", std::string(core::name_of(measure.quantity))}}));
}

/// The keys of a step, collected before its kind of prediction is known.
struct Asked {
    int line = 0;
    std::optional<Prediction::Kind> kind;
    Prediction prediction;
    std::string result;
    int result_line = 0;
};

void read_key(Step& step, Asked& asked, const KeyLine& key, const LessonSource& source) {
    if (asked.line == 0) asked.line = key.line;
    if (key.key == "predict") {
        asked.kind = core::enum_from_name<Prediction::Kind>(key.value);
        if (!asked.kind)
            core::throw_invalid(core::sentence("lesson-fault.predict",
                                               "predict is \"{text}\", expected regions, choice or curve",
                                               {{"text", key.value}}));
    } else if (key.key == "ask") {
        asked.prediction.question = source.words(key.line, key.value);
    } else if (key.key == "choice") {
        asked.prediction.choices.push_back(parse_choice(key, source));
    } else if (key.key == "result") {
        asked.result = key.value;
        asked.result_line = key.line;
    } else if (key.key == "axis") {
        parse_axis(asked.prediction, key.value);
    } else if (key.key == "confidence") {
        if (key.value != "yes" && key.value != "no")
            core::throw_invalid(core::sentence("lesson-fault.confidence",
                                               "confidence is \"{text}\", expected yes or no", {{"text", key.value}}));
        asked.prediction.asks_confidence = key.value == "yes";
    } else if (key.key == "run") {
        step.run = parse_run(key.value);
    } else if (key.key == "people") {
        step.people = letters_of(key.value);
    } else {
        const std::string letters = letters_of(key.value);
        if (letters.size() != 1)
            core::throw_invalid(core::sentence("lesson-fault.one-letter", "scene is \"{text}\", expected one letter",
                                               {{"text", key.value}}));
        step.scene = letters[0];
    }
}

void finish_prediction(Step& step, Asked& asked, const LessonSource& source) {
    Prediction& prediction = asked.prediction;
    if (!asked.kind) {
        if (!prediction.question.empty() || !prediction.choices.empty() || !asked.result.empty())
            refuse(source.origin, asked.line,
                   core::sentence("lesson-fault.no-predict",
                                  "a question without \"predict:\", expected regions, choice or curve"));
        return;
    }
    prediction.kind = *asked.kind;
    if (prediction.question.empty())
        refuse(source.origin, asked.line,
               core::sentence("lesson-fault.no-ask", "a prediction without \"ask:\", expected a question"));
    const bool of_choice = prediction.kind == Prediction::Kind::choice;
    if (of_choice && (prediction.choices.size() < 2 || prediction.choices.size() > most_choices))
        refuse(source.origin, asked.line,
               core::sentence(
                   "lesson-fault.choices", "{count} choices, expected 2 to {most} lines \"choice:\"",
                   {{"count", static_cast<int>(prediction.choices.size())}, {"most", static_cast<int>(most_choices)}}));
    if (!of_choice && !prediction.choices.empty())
        refuse(source.origin, prediction.choices.front().words.line,
               core::sentence("lesson-fault.choice-alone", "a choice without \"predict: choice\""));
    if (of_choice == asked.result.empty()) {
        if (!of_choice)
            source.at(asked.result_line, [&] {
                prediction.region_test = prediction.kind == Prediction::Kind::regions
                                             ? parse_test(asked.result, true)
                                             : Test{.measure = parse_measure(asked.result)};
                if (prediction.kind == Prediction::Kind::curve) require_curve(prediction.region_test.measure);
            });
    } else {
        refuse(source.origin, of_choice ? asked.result_line : asked.line,
               of_choice ? core::sentence("lesson-fault.choice-result",
                                          "a choice says itself when it is true, expected no \"result:\"")
                         : core::sentence("lesson-fault.no-result",
                                          "a prediction without \"result:\", expected what to ask the simulation, as "
                                          "in fat_loss_percent over 1"));
    }
    step.prediction = std::move(prediction);
}

}  // namespace

Test parse_test(std::string_view text, bool for_regions) {
    const std::vector<std::string> words = split(text);
    const auto refuse_it = [&] {
        core::throw_invalid(
            core::sentence("lesson-fault.condition",
                           "\"{text}\" is not a condition, expected \"fat_loss_percent.thighs over 1\", "
                           "\"... under 1\", \"... between 1 and 3\" or \"... largest\"",
                           {{"text", std::string(text)}}));
    };
    if (words.size() < 2) refuse_it();
    Test test{.measure = parse_measure(words[0])};
    const PlaceKind place = row_of(test.measure.quantity).place;
    if (row_of(test.measure.quantity).is_word)
        core::throw_invalid(core::sentence("lesson-fault.word-not-number", "{name} is a word, expected a number",
                                           {{"name", std::string(words[0])}}));
    if (for_regions) {
        if (place != PlaceKind::region && place != PlaceKind::region_or_whole)
            core::throw_invalid(core::sentence("lesson-fault.not-by-region", "{name} is not known for each region",
                                               {{"name", std::string(words[0])}}));
    } else {
        require_place(test.measure);
    }
    if (words[1] == "largest" && words.size() == 2 && !for_regions) {
        test.kind = Test::Kind::largest;
    } else if ((words[1] == "over" || words[1] == "under") && words.size() == 3) {
        test.kind = words[1] == "over" ? Test::Kind::over : Test::Kind::under;
        (words[1] == "over" ? test.low : test.high) = core::parse_number(words[2], words[1]);
    } else if (words[1] == "between" && words.size() == 5 && words[3] == "and") {
        test.kind = Test::Kind::between;
        test.low = core::parse_number(words[2], "between");
        test.high = core::parse_number(words[4], "and");
    } else {
        refuse_it();
    }
    return test;
}

void read_step_keys(Step& step, const std::vector<KeyLine>& keys, const LessonSource& source) {
    Asked asked;
    std::vector<std::string> seen;
    for (const KeyLine& key : keys) {
        if (!is_of_step(key.key)) {
            read_setting(step.start.settings, key, source, step_words);
            continue;
        }
        if (key.key != "choice" && std::ranges::find(seen, key.key) != seen.end())
            refuse(source.origin, key.line,
                   core::sentence("lesson-fault.twice", "\"{key}\" appears twice", {{"key", key.key}}));
        seen.push_back(key.key);
        if (key.key == "choice" || key.key == "ask")  // these report their line themselves
            read_key(step, asked, key, source);
        else
            source.at(key.line, [&] { read_key(step, asked, key, source); });
    }
    finish_prediction(step, asked, source);
}

EvidenceCard evidence_card(const Block& block, const LessonSource& source) {
    EvidenceCard card;
    std::optional<Strength> strength;
    for (const KeyLine& key : block.keys) {
        if (key.key == "strength") {
            strength = core::enum_from_name<Strength>(key.value);
            if (!strength)
                refuse(
                    source.origin, key.line,
                    core::sentence("lesson-fault.strength", "strength is \"{text}\", expected strong, moderate or open",
                                   {{"text", key.value}}));
        } else if (key.key == "claim") {
            card.claim = source.words(key.line, key.value);
        } else if (key.key == "for") {
            card.in_favour.push_back(source.words(key.line, key.value));
        } else if (key.key == "against") {
            card.against.push_back(source.words(key.line, key.value));
        } else if (key.key == "limits") {
            card.limits = source.words(key.line, key.value);
        } else {
            refuse(source.origin, key.line,
                   core::sentence("lesson-fault.card-key",
                                  "\"{key}\" is unknown on an evidence card, expected {words}{hint}",
                                  {{"key", key.key},
                                   {"words", fmt::format("{}", fmt::join(evidence_words, ", "))},
                                   {"hint", core::hint_at(key.key, evidence_words)}}));
        }
    }
    if (!block.texts.empty())
        refuse(source.origin, block.texts.front().line,
               core::sentence("lesson-fault.card-text", "text on an evidence card, expected only its settings"));
    if (!strength || card.claim.empty() || card.in_favour.empty() || card.against.empty())
        refuse(source.origin, block.line,
               core::sentence("lesson-fault.card-not-whole",
                              "an evidence card is incomplete, expected at least strength, claim, for and against"));
    card.strength = *strength;
    return card;
}

bool is_of_step(std::string_view setting) {
    return std::ranges::find(step_words, setting) != step_words.end();
}

}  // namespace lesson
