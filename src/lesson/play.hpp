#pragma once

#include "lesson/lesson_numbers.hpp"

#include <vector>

// A lesson in progress, as a value: every action derives a new state from the old one. No clock, no window.

namespace lesson {

/// The stage of a step that is on the screen.
enum class Phase {
    question,  ///< the scene at its start, with the question if there is one
    run,       ///< the days play
    result,    ///< prediction beside result
    evidence   ///< the evidence card
};

enum class Confidence { unsure, fairly, certain };

/// Samples of a drawn curve, evenly spaced over the run, ends included.
inline constexpr std::size_t curve_points = 25;
inline constexpr int most_hands = 99;

/// The prediction made in one step.
struct Answer {
    core::EnumArray<core::Depot, bool> regions{};
    std::optional<std::size_t> choice;
    std::array<std::optional<double>, curve_points> curve{};
    std::optional<Confidence> confidence;
    std::vector<int> hands;  ///< show of hands of a class: a count per choice, no names
    bool locked = false;     ///< the run has begun: no more changes
    bool operator==(const Answer&) const = default;
};

struct Play {
    std::size_t step = 0;
    Phase phase = Phase::question;
    double run_share = 0;         ///< share of the run that has played
    std::vector<Answer> answers;  ///< one per step
    bool left = false;            ///< ended by continuing past the last step, or by leaving
    bool operator==(const Play&) const = default;
};

Play begin(const Lesson& lesson);

/// Whether the step's prediction is complete: something predicted (or hands counted), and the confidence given.
bool is_predicted(const Lesson& lesson, const Play& play);

/// Advances to the next phase or step. Leaving a question locks its prediction; an incomplete one does not let the
/// class continue.
void go_on(const Lesson& lesson, Play& play);
/// The same for a class that predicts aloud in front of a projector: locks whatever was entered.
void go_on_aloud(const Lesson& lesson, Play& play);
/// Returns to the previous phase or step; locked predictions stay locked.
void go_back(const Lesson& lesson, Play& play);
/// Advances to the next step, predicted or not.
void skip(const Lesson& lesson, Play& play);
void leave(Play& play);
/// Restarts the step and discards its prediction.
void reset_scene(const Lesson& lesson, Play& play);

/// Predictions; without effect once the prediction is locked, or if the step asks for another kind.
void tap(const Lesson& lesson, Play& play, core::Depot region);
void choose(const Lesson& lesson, Play& play, std::size_t choice);
/// `across` from 0 (start) to 1 (end of the run), `value` on the axis; both are clamped.
void draw(const Lesson& lesson, Play& play, double across, double value);
void be_confident(const Lesson& lesson, Play& play, Confidence confidence);
void raise_hands(const Lesson& lesson, Play& play, std::size_t choice, int change);

/// Advances the run by `seconds`; a whole run takes `run_seconds`.
inline constexpr double run_seconds = 8;
void advance(const Lesson& lesson, Play& play, double seconds);

/// Carries progress over to a reloaded lesson, changed or in another language: the same step if it still exists, and
/// whatever still fits it.
void carry_over(const Lesson& old, const Lesson& now, Play& play);

/// The scenario to show, with its day as a number. Throws core::Error with file and line if it cannot be shown.
document::Scenario scene_on_screen(const Lesson& lesson, const Play& play, const LessonNumbers& numbers);

}  // namespace lesson

template <>
struct core::EnumNames<lesson::Phase> {
    static constexpr std::array<std::string_view, 4> names{"question", "run", "result", "evidence"};
};
template <>
struct core::EnumNames<lesson::Confidence> {
    static constexpr std::array<std::string_view, 3> names{"unsure", "fairly", "certain"};
};
