#include "study/derived.hpp"

#include <algorithm>

namespace study {

const Simulation& Derived::simulation(const document::Document& document) {
    if (simulation_key_ != document) {
        simulation_ = simulate(models_, document);
        simulation_key_ = document;
    }
    return simulation_;
}

Derived::DayKey Derived::held_key(const document::Document& document, int day) {
    return {document, std::clamp(day, 0, simulation(document).last_day())};
}

const shape::Figure& Derived::figure(const document::Document& document, int day) {
    if (const DayKey key = held_key(document, day); figure_key_ != key) {
        figure_ = figure_on(models_, document, simulation_, key.day);
        figure_key_ = key;
        ++figure_version_;
    }
    return figure_;
}

const body::Girths& Derived::girths(const document::Document& document, int day) {
    if (const DayKey key = held_key(document, day); girths_key_ != key) {
        girths_ = girths_of(models_, document, figure(document, key.day));
        girths_key_ = key;
    }
    return girths_;
}

const body::Girths& Derived::start_girths(const document::Document& document) {
    if (start_girths_key_ != document) {
        start_girths_ = girths_of(models_, document, figure_on(models_, document, simulation(document), 0));
        start_girths_key_ = document;
    }
    return start_girths_;
}

const depots::DepotThicknesses& Derived::thickness_mm(const document::Document& document, int day) {
    if (const DayKey key = held_key(document, day); thickness_key_ != key) {
        thickness_mm_ = thickness_on(models_, document, simulation_, key.day);
        thickness_key_ = key;
    }
    return thickness_mm_;
}

const depots::DepotThicknesses& Derived::start_thickness_mm(const document::Document& document) {
    if (start_thickness_key_ != document) {
        start_thickness_mm_ = thickness_on(models_, document, simulation(document), 0);
        start_thickness_key_ = document;
    }
    return start_thickness_mm_;
}

const Outlook& Derived::outlook(const document::Document& document) {
    if (outlook_key_ != document) {
        outlook_ = outlook_of(models_, document, simulation(document));
        outlook_key_ = document;
    }
    return outlook_;
}

const Untrained& Derived::untrained(const document::Document& document, int day) {
    if (const DayKey key = held_key(document, day); untrained_key_ != key) {
        untrained_ = without_training(document, simulation_, key.day);
        untrained_key_ = key;
    }
    return untrained_;
}

const std::optional<energy::GoalAnswer>& Derived::goal_answer(const document::Document& document) {
    if (goal_key_ != document) {
        document::validate(document);
        goal_answer_.reset();
        if (document.goal.weight_kg) goal_answer_ = energy::solve_goal(document.person, document.plan, document.goal);
        goal_key_ = document;
    }
    return goal_answer_;
}

}  // namespace study
