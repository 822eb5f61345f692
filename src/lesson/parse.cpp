#include "lesson/parse.hpp"

#include "core/error.hpp"
#include "core/file_text.hpp"
#include "core/nearest_word.hpp"
#include "core/units.hpp"
#include "lesson/blocks.hpp"
#include "lesson/scene_settings.hpp"
#include "lesson/step_keys.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace lesson {

namespace {

constexpr int longest_minutes = 240;
constexpr std::size_t most_steps = 100;

/// Parses steps and reports errors with their line.
class Reader {
  public:
    Reader(std::string_view origin, const Translate& translate) : source_{std::string(origin), translate} {
        lesson_.origin = std::string(origin);
    }

    void read_head(const Block& head) {
        for (const KeyLine& key : head.keys) {
            if (key.key == "title")
                once(lesson_.title.empty(), key), lesson_.title = source_.words(key.line, key.value);
            else if (key.key == "question")
                once(lesson_.question.empty(), key), lesson_.question = source_.words(key.line, key.value);
            else if (key.key == "minutes")
                once(lesson_.minutes == 0, key), lesson_.minutes = minutes(key);
            else if (is_letter(key.key))
                read_scene(key);
            else
                refuse_key(key);
        }
        if (lesson_.title.empty())
            refuse(source_.origin, head.line,
                   core::sentence("lesson-fault.no-title", "the head has no title, expected \"title: ...\""));
        if (lesson_.minutes == 0)
            refuse(source_.origin, head.line,
                   core::sentence("lesson-fault.no-minutes", "the head has no minutes, expected \"minutes: 12\""));
        if (lesson_.scenes.empty())
            refuse(source_.origin, head.line,
                   core::sentence("lesson-fault.no-person",
                                  "the head has no person, expected \"A: sex=female, age=40, ...\""));
        for (const TextBlock& text : head.texts) {
            if (!text.is_note)
                refuse(source_.origin, text.line,
                       core::sentence("lesson-fault.early-text",
                                      "text before the first step; start it with > to make it a note for the teacher"));
            lesson_.notes.push_back(source_.words(text.line, text.text));
        }
    }

    void read_step(const Block& block) {
        Step step;
        step.line = block.line;
        step.title = source_.words(block.line, block.title);
        read_step_keys(step, block.keys, source_);
        read_texts(step.start, block);
        lesson_.steps.push_back(std::move(step));
    }

    void read_part(const Block& block) {
        static constexpr std::array<std::string_view, 2> titles{"Result", "Evidence"};
        if (lesson_.steps.empty())
            refuse(source_.origin, block.line,
                   core::sentence("lesson-fault.part-alone", "a part without a step, expected \"## \" first"));
        Step& step = lesson_.steps.back();
        if (block.title == titles[0]) {
            once(!step.has_result, {block.line, block.title, ""});
            step.has_result = true;
            for (const KeyLine& key : block.keys) {
                if (is_of_step(key.key))
                    refuse(source_.origin, key.line,
                           core::sentence(
                               "lesson-fault.in-result",
                               "\"{key}\" belongs to the step, below its \"## \", and applies to the result, too",
                               {{"key", key.key}}));
                read_setting(step.result.settings, key, source_, {});
            }
            read_texts(step.result, block);
        } else if (block.title == titles[1]) {
            once(!step.evidence, {block.line, block.title, ""});
            step.evidence = evidence_card(block, source_);
        } else {
            refuse(source_.origin, block.line,
                   core::sentence("lesson-fault.unknown-part",
                                  "\"### {text}\" is unknown, expected \"### Result\" or \"### Evidence\"{hint}",
                                  {{"text", block.title}, {"hint", core::hint_at(block.title, titles)}}));
        }
    }

    Lesson take() {
        if (lesson_.steps.empty())
            refuse(source_.origin, 1,
                   core::sentence("lesson-fault.no-step",
                                  "the lesson has no step, expected \"## \" and a title after the head"));
        if (lesson_.steps.size() > most_steps)
            refuse(source_.origin, lesson_.steps[most_steps].line,
                   core::sentence("lesson-fault.many-steps", "more than {count} steps",
                                  {{"count", static_cast<int>(most_steps)}}));
        for (const Step& step : lesson_.steps) check_step(lesson_, step);
        return std::move(lesson_);
    }

  private:
    static bool is_letter(std::string_view key) { return key.size() == 1 && key[0] >= 'A' && key[0] <= 'L'; }

    void once(bool is_first, const KeyLine& key) const {
        if (!is_first)
            refuse(source_.origin, key.line,
                   core::sentence("lesson-fault.twice", "\"{key}\" appears twice", {{"key", key.key}}));
    }

    [[noreturn]] void refuse_key(const KeyLine& key) const {
        static constexpr std::array<std::string_view, 4> known{"title", "question", "minutes", "A"};
        refuse(source_.origin, key.line,
               core::sentence(
                   "lesson-fault.head-key",
                   "\"{key}\" is unknown in the head, expected title, question, minutes, or a letter from A to L{hint}",
                   {{"key", key.key}, {"hint", core::hint_at(key.key, known)}}));
    }

    int minutes(const KeyLine& key) const {
        int value = 0;
        try {
            const double number = core::parse_number(key.value, key.key);
            if (number >= 1 && number <= longest_minutes && number == std::floor(number))
                value = static_cast<int>(number);
        } catch (const core::Error&) {  // reported below
        }
        if (value < 1 || value > longest_minutes)
            refuse(source_.origin, key.line,
                   core::sentence("lesson-fault.minutes",
                                  "minutes is \"{text}\", expected a whole number from 1 to {most}",
                                  {{"text", key.value}, {"most", static_cast<int>(longest_minutes)}}));
        return value;
    }

    void read_scene(const KeyLine& key) {
        const char letter = key.key[0];
        if (lesson_.scenes.empty() && letter != 'A')
            refuse(source_.origin, key.line, core::sentence("lesson-fault.a-first", "expected person A first"));
        if (std::ranges::find(lesson_.scenes, letter, &NamedScene::letter) != lesson_.scenes.end()) once(false, key);
        NamedScene scene{letter, lesson_.scenes.empty() ? document::Scenario{} : lesson_.scenes.front().scenario};
        apply_settings(scene.scenario, scene_settings(key, source_));
        source_.at(key.line, [&] { document::validate(scene.scenario.document); });
        lesson_.scenes.push_back(std::move(scene));
    }

    void read_texts(Part& part, const Block& block) const {
        for (const TextBlock& text : block.texts)
            (text.is_note ? part.notes : part.paragraphs).push_back(source_.words(text.line, text.text));
    }

    LessonSource source_;
    Lesson lesson_;
};

}  // namespace

Lesson parse_lesson(std::string_view file, std::string_view origin, const Translate& translate) {
    const std::vector<Block> blocks = parse_blocks(file, origin);
    Reader reader(origin, translate);
    reader.read_head(blocks.front());
    for (std::size_t i = 1; i < blocks.size(); ++i)
        blocks[i].level == 2 ? reader.read_step(blocks[i]) : reader.read_part(blocks[i]);
    return reader.take();
}

Lesson load_lesson(const std::filesystem::path& file, const Translate& translate) {
    std::error_code unknown;
    const std::uintmax_t bytes = std::filesystem::file_size(file, unknown);
    if (!unknown && bytes > largest_lesson_bytes) refuse_size(file.string());  // checked before reading all of it
    const std::optional<std::string> text = core::read_text(file);
    if (!text)
        core::throw_invalid(core::sentence("lesson-fault.unreadable", "{file}: cannot be read, expected a lesson file",
                                           {{"file", file.string()}}));
    return parse_lesson(*text, file.string(), translate);
}

document::Scenario scenario_of(const Lesson& lesson, const Step& step, char letter) {
    if (letter == 0) letter = step.scene == 0 ? lesson.scenes.front().letter : step.scene;
    const auto scene = std::ranges::find(lesson.scenes, letter, &NamedScene::letter);
    document::Scenario scenario = scene->scenario;
    apply_settings(scenario, step.start.settings);
    return scenario;
}

document::Scenario scenario_of(const Lesson& lesson, const Step& step, PartName part) {
    document::Scenario scenario = scenario_of(lesson, step, '\0');
    if (step.run)
        if (const int* from = std::get_if<int>(&step.run->from)) scenario.view.day = *from;
    if (part == PartName::result) {
        apply_settings(scenario, step.result.settings);
        if (step.run) scenario.view.day.reset();
        if (const int* to = step.run ? std::get_if<int>(&step.run->to) : nullptr) scenario.view.day = *to;
    }
    if (scenario.view.compare == document::Compare::everyone)
        for (const NamedScene& scene : lesson.scenes)
            if (step.people.empty() || step.people.find(scene.letter) != std::string::npos)
                scenario.document.classmates.push_back({std::string(1, scene.letter), scene.scenario.document.person,
                                                        scene.scenario.document.distribution});
    return scenario;
}

}  // namespace lesson
