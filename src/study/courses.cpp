#include "study/courses.hpp"

#include <cassert>

namespace study {

namespace {

template <class Items, class Value>
std::vector<float> values_of(const Items& items, Value value) {
    std::vector<float> values;
    values.reserve(items.size());
    for (const auto& item : items) values.push_back(static_cast<float>(value(item)));
    return values;
}

}  // namespace

Courses courses_of(const energy::Trajectory& run, std::span<const energy::BandDay> band) {
    assert(run.days.size() == band.size());
    using energy::BandDay;
    using energy::Day;
    return {
        .weight_kg = values_of(run.days, [](const Day& day) { return day.state.weight_kg(); }),
        .weight_low_kg = values_of(band, [](const BandDay& day) { return day.weight_low_kg; }),
        .weight_high_kg = values_of(band, [](const BandDay& day) { return day.weight_high_kg; }),
        .fat_kg = values_of(run.days, [](const Day& day) { return day.state.fat_kg; }),
        .fat_low_kg = values_of(band, [](const BandDay& day) { return day.fat_low_kg; }),
        .fat_high_kg = values_of(band, [](const BandDay& day) { return day.fat_high_kg; }),
        .intake_kcal_per_day = values_of(run.days, [](const Day& day) { return day.intake_kcal_per_day; }),
        .expenditure_kcal_per_day = values_of(run.days, [](const Day& day) { return day.expenditure_kcal_per_day; }),
    };
}

}  // namespace study
