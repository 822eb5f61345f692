#pragma once

#include "lesson/play.hpp"

namespace lesson {

/// One region of the body: the prediction and the simulated result.
struct RegionOutcome {
    core::Depot region = core::Depot::face_neck;
    double value = 0;  ///< of the quantity asked for in the step
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

/// Prediction and result of a step.
struct Outcome {
    std::vector<RegionOutcome> regions;  ///< all subcutaneous ones, largest value first
    std::vector<ChoiceOutcome> choices;  ///< in the order of the step
    std::array<int, curve_points> curve_days{};
    std::array<double, curve_points> curve{};  ///< simulated values on those days
    bool matched = false;  ///< regions: exactly the right ones; choice: a correct one; curve: never far off
    bool operator==(const Outcome&) const = default;
};

/// Deviation at which a drawn curve still matches, as a share of its axis.
inline constexpr double curve_tolerance = 0.1;

/// Precondition: the step has a prediction. Throws core::Error with file and line.
Outcome outcome_of(const Lesson& lesson, const Step& step, const Answer& answer, const LessonNumbers& numbers);

/// The days at which a drawn curve is sampled.
std::array<int, curve_points> days_of_curve(const Lesson& lesson, const Step& step, const LessonNumbers& numbers);

}  // namespace lesson
