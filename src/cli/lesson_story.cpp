#include "cli/lesson_story.hpp"

#include "lesson/play.hpp"
#include "lesson/wording.hpp"

#include <fmt/format.h>

namespace cli {

namespace {

using lesson::Phase;
using picture::Telling;

class Teller {
  public:
    Teller(study::Study& study, const core::Strings& strings, const lesson::Lesson& lesson)
        : strings_(strings),
          lesson_(lesson),
          numbers_(study),
          wording_(lesson::wording_in(strings, lesson::Told::lengths)) {}

    Story told() {
        for (std::size_t i = 0; i < lesson_.steps.size(); ++i) tell(i);
        end_with(story_, strings_.say("describe.model"));
        return std::move(story_);
    }

  private:
    void tell(std::size_t index) {
        const lesson::Step& step = lesson_.steps[index];
        std::vector<std::string> first = index == 0 ? sentences_of(text(step, lesson_.question)) : Sentences{};
        append(first, step, step.start.paragraphs);
        if (!first.empty()) add(index, Phase::question, std::move(first)).is_optional = step.prediction.has_value();
        if (step.prediction) ask(index, *step.prediction);
        if (step.run) run(index);
        Sentences result;
        append(result, step, step.result.paragraphs);
        if (!result.empty()) add(index, Phase::result, std::move(result));
        if (step.evidence) weigh(index, *step.evidence);
    }

    void ask(std::size_t index, const lesson::Prediction& prediction) {
        const lesson::Step& step = lesson_.steps[index];
        Sentences lines{text(step, prediction.question)};
        for (std::size_t i = 0; i < prediction.choices.size(); ++i)
            lines.push_back(fmt::format("{}  {}", i + 1, text(step, prediction.choices[i].words)));
        add(index, Phase::question, std::move(lines)).is_whole = true;
    }

    void run(std::size_t index) {
        const lesson::Step& step = lesson_.steps[index];
        const bool asked = step.prediction.has_value();
        Shot& shot = add(index, Phase::run, {text(step, asked ? step.prediction->question : step.title)});
        shot.first_day = numbers_.start_day(lesson_, step);
        shot.last_day = numbers_.end_day(lesson_, step);
    }

    void weigh(std::size_t index, const lesson::EvidenceCard& card) {
        const lesson::Step& step = lesson_.steps[index];
        const std::string strength = strings_.say(fmt::format("evidence.{}", core::name_of(card.strength)));
        add(index, Phase::evidence,
            {text(step, card.claim), strings_.say("evidence.strength", fmt::arg("strength", strength)) + "."})
            .is_whole = true;
    }

    Shot& add(std::size_t index, Phase phase, std::vector<std::string> sentences) {
        const lesson::Step& step = lesson_.steps[index];
        lesson::Play play = begin(lesson_);
        play.step = index;
        play.phase = phase;
        const document::Scenario scenario = scene_on_screen(lesson_, play, numbers_);
        const int day = *scenario.view.day;
        const bool is_asked = phase == Phase::question && step.prediction;
        return story_.emplace_back(
            Shot{.scenario = scenario,
                 .first_day = day,
                 .last_day = day,
                 .telling = is_asked ? Telling::nothing : Telling::changes,
                 .title = fmt::format("{} · {}", text(step, lesson_.title), text(step, step.title)),
                 .sentences = std::move(sentences)});
    }

    using Sentences = std::vector<std::string>;
    void append(Sentences& sentences, const lesson::Step& step, const std::vector<lesson::Words>& paragraphs) {
        for (const lesson::Words& paragraph : paragraphs)
            for (std::string& sentence : sentences_of(text(step, paragraph))) sentences.push_back(std::move(sentence));
    }
    std::string text(const lesson::Step& step, const lesson::Words& words) {
        return numbers_.text(lesson_, step, words, wording_);
    }

    const core::Strings& strings_;
    const lesson::Lesson& lesson_;
    lesson::LessonNumbers numbers_;
    lesson::Wording wording_;
    Story story_;
};

}  // namespace

Story lesson_story(study::Study& study, const core::Strings& strings, const lesson::Lesson& lesson) {
    return Teller(study, strings, lesson).told();
}

}  // namespace cli
