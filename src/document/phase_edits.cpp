#include "document/phase_edits.hpp"

#include <algorithm>
#include <cassert>

namespace document {

std::size_t phase_count(const energy::Plan& plan) {
    return plan.later.size() + 1;
}

energy::Phase phase_at(const energy::Plan& plan, std::size_t index) {
    index = std::min(index, plan.later.size());
    return index == 0 ? energy::first_phase(plan) : plan.later[index - 1];
}

std::size_t phase_index_on(const energy::Plan& plan, int day) {
    return static_cast<std::size_t>(
        std::ranges::count_if(plan.later, [&](const energy::Phase& phase) { return phase.from_day <= day; }));
}

bool can_begin_phase(const energy::Plan& plan, int day) {
    return day > 0 && day < plan.days && phase_count(plan) < energy::most_phases &&
           phase_at(plan, phase_index_on(plan, day)).from_day != day;
}

energy::Plan with_phase_from(energy::Plan plan, int day) {
    assert(can_begin_phase(plan, day));
    const std::size_t index = phase_index_on(plan, day);
    energy::Phase phase = phase_at(plan, index);
    phase.from_day = day;
    plan.later.insert(plan.later.begin() + static_cast<std::ptrdiff_t>(index), phase);
    return plan;
}

energy::Plan without_phase(energy::Plan plan, std::size_t index) {
    assert(phase_count(plan) > 1 && index < phase_count(plan));
    if (index == 0) plan = energy::with_first_phase(plan, plan.later.front());
    plan.later.erase(plan.later.begin() + static_cast<std::ptrdiff_t>(index == 0 ? 0 : index - 1));
    return plan;
}

energy::Plan with_phase(energy::Plan plan, std::size_t index, const energy::Phase& phase) {
    assert(index < phase_count(plan));
    if (index == 0) return energy::with_first_phase(std::move(plan), phase);
    const int from_day = plan.later[index - 1].from_day;
    plan.later[index - 1] = phase;
    plan.later[index - 1].from_day = from_day;
    return plan;
}

DayRange first_days_of_phase(const energy::Plan& plan, std::size_t index) {
    assert(index > 0 && index < phase_count(plan));
    const int first = phase_at(plan, index - 1).from_day + 1;
    const int end = index + 1 < phase_count(plan) ? std::min(plan.later[index].from_day, plan.days) : plan.days;
    return {first, std::max(first, end - 1)};
}

energy::Plan with_phase_start(energy::Plan plan, std::size_t index, int day) {
    const DayRange range = first_days_of_phase(plan, index);
    plan.later[index - 1].from_day = std::clamp(day, range.first, range.last);
    return plan;
}

}  // namespace document
