#include "lesson/scene_settings.hpp"

#include "core/nearest_word.hpp"
#include "document/parameters.hpp"
#include "lesson/parse.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lesson {

namespace {

std::vector<std::string_view> field_names() {
    std::vector<std::string_view> names;
    for (const core::Parameter& row : document::parameters()) names.push_back(row.name);
    return names;
}

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

void check_measure(const Lesson& lesson, const Measure& measure, int line) {
    for (const char letter : {measure.scene, measure.less})
        if (letter != 0 && std::ranges::find(lesson.scenes, letter, &NamedScene::letter) == lesson.scenes.end())
            refuse(lesson.origin, line,
                   core::sentence("lesson-fault.absent", "person {letter} is not in the head of this lesson",
                                  {{"letter", std::string(1, letter)}}));
}

void check_words(const Lesson& lesson, const Words& words) {
    for (const Piece& piece : words.pieces)
        if (piece.measure) check_measure(lesson, *piece.measure, words.line);
}

void check_all_words(const Lesson& lesson, const Step& step) {
    const auto check = [&](const std::vector<Words>& list) {
        for (const Words& words : list) check_words(lesson, words);
    };
    for (const Part* part : {&step.start, &step.result}) check(part->paragraphs), check(part->notes);
    if (step.prediction) {
        check_words(lesson, step.prediction->question);
        for (const Choice& choice : step.prediction->choices) {
            check_words(lesson, choice.words);
            check_measure(lesson, choice.test.measure, choice.words.line);
        }
        check_measure(lesson, step.prediction->region_test.measure, step.line);
    }
    if (step.evidence) {
        check_words(lesson, step.evidence->claim);
        check(step.evidence->in_favour);
        check(step.evidence->against);
    }
}

}  // namespace

Words LessonSource::words(int line, std::string_view text) const {
    Words words = at(line, [&] { return parse_words(text, translate); });
    words.line = line;
    return words;
}

/// "A, B, or ", to be followed by the last alternative; empty if `words` is.
core::Sentence listed(std::span<const std::string_view> words) {
    if (words.empty()) return {};
    return core::sentence("lesson-fault.or", "{words}, or ", {{"words", fmt::format("{}", fmt::join(words, ", "))}});
}

void read_setting(std::vector<Setting>& settings, const KeyLine& key, const LessonSource& source,
                  std::span<const std::string_view> others) {
    const auto rows = document::parameters();
    const auto row = std::ranges::find(rows, key.key, &core::Parameter::name);
    if (row == rows.end()) {
        std::vector<std::string_view> known = field_names();
        known.insert(known.end(), others.begin(), others.end());
        refuse(source.origin, key.line,
               core::sentence(
                   "lesson-fault.step-key",
                   "\"{key}\" is unknown here, expected {others}an option of the command line without its dashes{hint}",
                   {{"key", key.key}, {"others", listed(others)}, {"hint", core::hint_at(key.key, known)}}));
    }
    if (std::ranges::find(settings, row->name, &Setting::field) != settings.end())
        refuse(source.origin, key.line,
               core::sentence("lesson-fault.twice", "\"{key}\" appears twice", {{"key", key.key}}));
    source.at(key.line, [&] { settings.push_back({row->name, document::parse_field(*row, key.value)}); });
}

std::vector<Setting> scene_settings(const KeyLine& key, const LessonSource& source) {
    std::vector<Setting> settings;
    std::string_view rest = key.value;
    while (!rest.empty()) {
        const std::size_t comma = rest.find(',');
        const std::string item = trimmed(rest.substr(0, comma));
        const std::size_t equals = item.find('=');
        if (equals == std::string::npos)
            refuse(source.origin, key.line,
                   core::sentence("lesson-fault.no-field",
                                  "\"{text}\" is not a field of a person or plan, expected fields such as \"age=35\", "
                                  "with commas between",
                                  {{"text", std::string(item)}}));
        read_setting(settings, {key.line, trimmed(item.substr(0, equals)), trimmed(item.substr(equals + 1))}, source,
                     {});
        rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
    }
    return settings;
}

void apply_settings(document::Scenario& scenario, std::span<const Setting> settings) {
    for (const Setting& setting : settings) document::set_field(scenario, setting.field, setting.value);
}

void check_step(const Lesson& lesson, const Step& step) {
    for (const char letter : step.people + (step.scene == 0 ? "" : std::string(1, step.scene)))
        check_measure(lesson, {.scene = letter, .digits = {}}, step.line);
    check_all_words(lesson, step);
    const Translate untranslated;
    const LessonSource source{lesson.origin, untranslated};
    source.at(step.line, [&] {
        document::validate(scenario_of(lesson, step, PartName::start).document);
        document::validate(scenario_of(lesson, step, PartName::result).document);
    });
    if (scenario_of(lesson, step, PartName::result).view.compare != document::Compare::everyone) return;
    for (const NamedScene& scene : lesson.scenes)
        if (scene.scenario.document.plan != lesson.scenes.front().scenario.document.plan &&
            (step.people.empty() || step.people.find(scene.letter) != std::string::npos))
            refuse(lesson.origin, step.line,
                   core::sentence("lesson-fault.plans-differ",
                                  "persons A and {letter} have different plans, expected one plan for everybody in "
                                  "a row (\"people\" can leave some out)",
                                  {{"letter", std::string(1, scene.letter)}}));
}

}  // namespace lesson
