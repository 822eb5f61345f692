#include "lesson/rehearsal.hpp"

#include "lesson/blocks.hpp"

#include <fmt/format.h>

namespace lesson {

namespace {

class Rehearsal {
  public:
    Rehearsal(const Lesson& lesson, const LessonNumbers& numbers) : lesson_(lesson), numbers_(numbers) {}

    void run(const Step& step) {
        const int first = numbers_.start_day(lesson_, step), last = numbers_.end_day(lesson_, step);
        if (first > last)
            refuse(lesson_.origin, step.line,
                   core::sentence("lesson-fault.short-run",
                                  "the run begins on day {first} and ends on day {last}, expected a later end",
                                  {{"first", first}, {"last", last}}));
        check(step, step.title);
        for (const Part* part : {&step.start, &step.result}) check(step, part->paragraphs), check(step, part->notes);
        if (step.prediction) check(step, *step.prediction);
        if (!step.evidence) return;
        check(step, step.evidence->claim);
        check(step, step.evidence->in_favour);
        check(step, step.evidence->against);
        check(step, step.evidence->limits);
    }

  private:
    void check(const Step& step, const Prediction& prediction) {
        check(step, prediction.question);
        for (const Choice& choice : prediction.choices) {
            check(step, choice.words);
            numbers_.require_days(lesson_, step, choice.test.measure, choice.words.line);
        }
        numbers_.require_days(lesson_, step, prediction.region_test.measure, step.line);
    }

    void check(const Step& step, const Words& words) {
        for (const Piece& piece : words.pieces)
            if (piece.measure) numbers_.require_days(lesson_, step, *piece.measure, words.line);
    }

    void check(const Step& step, const std::vector<Words>& list) {
        for (const Words& words : list) check(step, words);
    }

    const Lesson& lesson_;
    const LessonNumbers& numbers_;
};

}  // namespace

void rehearse(const Lesson& lesson, const LessonNumbers& numbers) {
    Rehearsal rehearsal(lesson, numbers);
    for (const Step& step : lesson.steps) rehearsal.run(step);
}

}  // namespace lesson
