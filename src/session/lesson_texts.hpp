#pragma once

#include "lesson/outcome.hpp"

#include <array>
#include <string>
#include <vector>

namespace session {

/// A line of a result: what could be predicted, with the simulated number if numbers are shown.
struct OutcomeLine {
    std::string text;
    bool holds = false;
    bool predicted = false;
    bool operator==(const OutcomeLine&) const = default;
};

/// All text of a step on one screen, with numbers filled in, in the language of the window.
struct LessonTexts {
    std::string lesson;
    std::string step;
    std::vector<std::string> paragraphs;
    std::vector<std::string> notes;  ///< for the teacher
    std::string question;
    std::vector<std::string> options;  ///< for a multiple-choice question
    std::vector<OutcomeLine> outcome;
    std::string claim;
    std::string strength;
    std::vector<std::string> in_favour;
    std::vector<std::string> against;
    std::string limits;
    bool operator==(const LessonTexts&) const = default;
};

/// The current state of a lesson. References must outlive the frame.
struct LessonView {
    const lesson::Lesson& lesson;
    const lesson::Play& play;
    const LessonTexts& texts;
    const lesson::Outcome* outcome = nullptr;  ///< null until there is one
    int last_day = 0;                          ///< for a curve
    std::array<std::string, 2> faults{};       ///< why the changed file cannot be read; why a step cannot be shown
};

}  // namespace session
