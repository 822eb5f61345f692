#include "lesson/outcome.hpp"

#include "lesson/parse.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lesson {

namespace {

bool holds(const Test& test, double value) {
    switch (test.kind) {
        case Test::Kind::under:
            return value < test.high;
        case Test::Kind::over:
            return value > test.low;
        case Test::Kind::between:
            return value >= test.low && value <= test.high;
        case Test::Kind::largest:
            break;  // depends on the other values
    }
    return false;
}

void judge_regions(Outcome& outcome, const Lesson& lesson, const Step& step, const Answer& answer,
                   const LessonNumbers& numbers) {
    Test test = step.prediction->region_test;
    outcome.matched = true;
    for (const core::Depot region : core::all_values<core::Depot>()) {
        if (region == core::Depot::visceral) continue;
        test.measure.place = region;
        const double value = numbers.value(lesson, step, test.measure);
        outcome.regions.push_back({region, value, holds(test, value), answer.regions[region]});
        outcome.matched &= outcome.regions.back().holds == answer.regions[region];
    }
    std::ranges::stable_sort(outcome.regions, std::ranges::greater(), &RegionOutcome::value);
}

void judge_choices(Outcome& outcome, const Lesson& lesson, const Step& step, const Answer& answer,
                   const LessonNumbers& numbers) {
    const std::vector<Choice>& choices = step.prediction->choices;
    double largest = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const Test& test = choices[i].test;
        const double value = numbers.value(lesson, step, test.measure);
        if (test.kind == Test::Kind::largest) largest = std::max(largest, value);
        outcome.choices.push_back({value, holds(test, value), answer.choice == i, answer.hands[i]});
    }
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (choices[i].test.kind == Test::Kind::largest) outcome.choices[i].holds = outcome.choices[i].value == largest;
    outcome.matched = answer.choice && outcome.choices[*answer.choice].holds;
}

void judge_curve(Outcome& outcome, const Lesson& lesson, const Step& step, const Answer& answer,
                 const LessonNumbers& numbers) {
    const Prediction& prediction = *step.prediction;
    outcome.curve_days = days_of_curve(lesson, step, numbers);
    outcome.matched = true;
    for (std::size_t i = 0; i < curve_points; ++i) {
        outcome.curve[i] = numbers.value_on(lesson, step, prediction.region_test.measure, outcome.curve_days[i]);
        const double allowed = curve_tolerance * (prediction.axis_high - prediction.axis_low);
        outcome.matched &= answer.curve[i] && std::abs(*answer.curve[i] - outcome.curve[i]) <= allowed;
    }
}

}  // namespace

std::array<int, curve_points> days_of_curve(const Lesson& lesson, const Step& step, const LessonNumbers& numbers) {
    const int from = numbers.start_day(lesson, step);
    const int end = numbers.end_day(lesson, step);
    std::array<int, curve_points> days{};
    for (std::size_t i = 0; i < curve_points; ++i)
        days[i] = from + static_cast<int>(std::lround(static_cast<double>(i) * (end - from) / (curve_points - 1)));
    return days;
}

Outcome outcome_of(const Lesson& lesson, const Step& step, const Answer& answer, const LessonNumbers& numbers) {
    assert(step.prediction);
    Outcome outcome;
    switch (step.prediction->kind) {
        case Prediction::Kind::regions:
            judge_regions(outcome, lesson, step, answer, numbers);
            break;
        case Prediction::Kind::choice:
            judge_choices(outcome, lesson, step, answer, numbers);
            break;
        case Prediction::Kind::curve:
            judge_curve(outcome, lesson, step, answer, numbers);
            break;
    }
    return outcome;
}

}  // namespace lesson
