#pragma once

#include "lesson/lesson_numbers.hpp"

#include <vector>

// A lesson under way, as a value: every act returns or makes a new state from the old one. No clock, no window.

namespace lesson {

/// What of a step is on the screen.
enum class Phase {
    question,  ///< the scene at its start, with the question where there is one
    run,       ///< the days go by
    result,    ///< prediction and result together
    evidence   ///< the card
};

enum class Confidence { unsure, fairly, certain };

/// Days of a drawn curve, evenly over the run, its ends among them.
inline constexpr std::size_t curve_points = 25;
inline constexpr int most_hands = 99;

/// What was predicted in one step.
struct Answer {
    core::EnumArray<core::Depot, bool> regions{};
    std::optional<std::size_t> choice;
    std::array<std::optional<double>, curve_points> curve{};
    std::optional<Confidence> confidence;
    std::vector<int> hands;  ///< a class's show of hands, one number per choice; no names
    bool locked = false;     ///< the run has begun: nothing changes any more
    bool operator==(const Answer&) const = default;
};

struct Play {
    std::size_t step = 0;
    Phase phase = Phase::question;
    double run_share = 0;         ///< of the run that has gone by
    std::vector<Answer> answers;  ///< one per step
    bool left = false;            ///< ended, by going on after the last step or by leaving
    bool operator==(const Play&) const = default;
};

Play begin(const Lesson& lesson);

/// Whether the step's prediction is complete: something predicted (or hands counted), and how sure of it.
bool is_predicted(const Lesson& lesson, const Play& play);

/// To the next phase or step. Leaving a question locks its prediction; one that is not complete yet holds the class
/// there.
void go_on(const Lesson& lesson, Play& play);
/// The same for a class that predicts aloud, as one does before a projector: whatever was entered is locked.
void go_on_aloud(const Lesson& lesson, Play& play);
/// To the phase or step before; what was locked stays locked.
void go_back(const Lesson& lesson, Play& play);
/// To the next step, predicted or not.
void skip(const Lesson& lesson, Play& play);
void leave(Play& play);
/// Back to the beginning of the step, its prediction forgotten.
void reset_scene(const Lesson& lesson, Play& play);

/// Acts of predicting; without effect once the prediction is locked, or if the step asks for another kind.
void tap(const Lesson& lesson, Play& play, core::Depot region);
void choose(const Lesson& lesson, Play& play, std::size_t choice);
/// `across` from 0 (start) to 1 (end of the run), `value` on the axis; both are held within.
void draw(const Lesson& lesson, Play& play, double across, double value);
void be_confident(const Lesson& lesson, Play& play, Confidence confidence);
void raise_hands(const Lesson& lesson, Play& play, std::size_t choice, int change);

/// Lets time pass while the days go by; a run takes `run_seconds`.
inline constexpr double run_seconds = 8;
void advance(const Lesson& lesson, Play& play, double seconds);

/// For a lesson that was read again, from its changed file or in another language: the same step where it still is,
/// with what still fits it.
void carry_over(const Lesson& old, const Lesson& now, Play& play);

/// The scenario to show, with the number of its day. Throws core::Error with file and line if it cannot be shown.
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
