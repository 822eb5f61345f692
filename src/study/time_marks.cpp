#include "study/time_marks.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace study {

namespace {

using Kind = TimeMark::Kind;

// Losses by which guidelines and trials report: 5 % already matters to health, 10 % is a usual aim for half a year
// (AHA/ACC/TOS guideline 2013).
constexpr std::array marked_percents{5, 10};

void add_weights(std::vector<TimeMark>& marks, const energy::Trajectory& run) {
    const double start_kg = run.days.front().state.weight_kg();
    for (const int size : marked_percents)
        for (const int percent : {-size, size}) {
            const auto reached = [&](const energy::Day& day) {
                const double change = 100 * (day.state.weight_kg() / start_kg - 1);
                return percent < 0 ? change <= percent : change >= percent;
            };
            const auto first = std::ranges::find_if(run.days, reached);
            if (first != run.days.end())
                marks.push_back(
                    {.kind = Kind::weight, .day = static_cast<int>(first - run.days.begin()), .percent = percent});
        }
}

void add_looks(std::vector<TimeMark>& marks, const depots::LeanOrder& order) {
    for (const depots::LeanMoment& moment : order) {
        if (moment.lean_on_day.value_or(0) > 0)
            marks.push_back({.kind = Kind::lean, .day = *moment.lean_on_day, .depot = moment.depot});
        if (moment.covered_on_day.value_or(0) > 0)
            marks.push_back({.kind = Kind::covered, .day = *moment.covered_on_day, .depot = moment.depot});
    }
}

}  // namespace

std::vector<TimeMark> time_marks(const energy::Trajectory& run, std::span<const energy::Warning> warnings,
                                 const depots::LeanOrder& order) {
    std::vector<TimeMark> marks;
    add_weights(marks, run);
    add_looks(marks, order);
    for (std::size_t i = 0; i < warnings.size(); ++i)
        marks.push_back({.kind = Kind::warning, .day = warnings[i].day, .warning = i});
    if (run.stopped) marks.push_back({.kind = Kind::stopped, .day = static_cast<int>(run.days.size()) - 1});
    std::ranges::stable_sort(
        marks, [](const TimeMark& a, const TimeMark& b) { return a.day != b.day ? a.day < b.day : a.kind < b.kind; });
    return marks;
}

int next_mark(std::span<const TimeMark> marks, int day, int direction) {
    int found = day;
    for (const TimeMark& mark : marks) {
        if (direction > 0 && mark.day > day) return mark.day;
        if (direction < 0 && mark.day < day) found = mark.day;
    }
    return found;
}

}  // namespace study
