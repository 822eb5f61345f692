#pragma once

#include "lesson/play.hpp"

namespace lesson {

/// One place of the body: what was predicted, and what the simulation says.
struct RegionOutcome {
    core::Depot region = core::Depot::face_neck;
    double value = 0;  ///< of the quantity that the step asks for
    bool holds = false;
    bool predicted = false;
    bool operator==(const RegionOutcome&) const = default;
};

struct ChoiceOutcome {
    double value = 0;
    bool holds = false;
    bool predicted = false;
    int hands = 0;
    bool operator==(const ChoiceOutcome&) const = default;
};

/// Prediction and result of a step, side by side.
struct Outcome {
    std::vector<RegionOutcome> regions;  ///< all under the skin, largest value first
    std::vector<ChoiceOutcome> choices;  ///< in the order of the step
    std::array<int, curve_points> curve_days{};
    std::array<double, curve_points> curve{};  ///< what the simulation says on those days
    bool matched = false;  ///< regions: all and only those; a choice that holds; a curve never far off
    bool operator==(const Outcome&) const = default;
};

/// How far a drawn curve may be off and still match, as a share of its axis.
inline constexpr double curve_tolerance = 0.1;

/// Precondition: the step has a prediction. Throws core::Error with file and line.
Outcome outcome_of(const Lesson& lesson, const Step& step, const Answer& answer, const LessonNumbers& numbers);

/// The days that the points of a drawn curve stand for.
std::array<int, curve_points> days_of_curve(const Lesson& lesson, const Step& step, const LessonNumbers& numbers);

}  // namespace lesson
