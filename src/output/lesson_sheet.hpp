#pragma once

#include "core/strings.hpp"
#include "lesson/lesson.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace output {

struct SheetPicture {
    std::vector<std::uint8_t> png;
    std::string alt;  ///< alternative text
};

struct SheetEvidence {
    lesson::Strength strength = lesson::Strength::open;
    std::string claim;
    std::vector<std::string> in_favour;
    std::vector<std::string> against;
    std::string limits;
};

/// A line of a result: a possible prediction with its simulated result, and whether it is correct.
struct SheetOutcome {
    std::string text;
    bool holds = false;
};

/// One step with all its texts, numbers inserted.
struct SheetStep {
    std::string title;
    std::vector<std::string> paragraphs;
    std::vector<std::string> notes;
    std::optional<lesson::Prediction::Kind> asks;
    bool asks_confidence = false;
    std::string question;
    std::vector<std::string> options;  ///< choices, or the regions
    double axis_low = 0;
    double axis_high = 0;
    int last_day = 0;
    std::vector<double> curve;  ///< simulated values, evenly spaced over the days
    std::vector<SheetOutcome> outcomes;
    std::vector<std::string> result;
    std::vector<std::string> result_notes;
    std::optional<SheetEvidence> evidence;
    bool is_about_pictures = false;  ///< the question cannot be answered without them
    bool runs = false;               ///< the start and result pictures are of different days
    std::vector<SheetPicture> start_pictures;
    std::vector<SheetPicture> result_pictures;
};

struct LessonSheet {
    std::string title;
    std::string question;
    int minutes = 0;
    std::vector<std::string> notes;
    std::vector<SheetStep> steps;
};

/// Self-contained A4 HTML that does not rely on colour: questions with boxes to fill in, and the pictures to mark.
std::string student_sheet_html(const core::Strings& strings, const LessonSheet& sheet);

/// The same lesson for the teacher: what to say, the results and the evidence.
std::string teacher_notes_html(const core::Strings& strings, const LessonSheet& sheet);

}  // namespace output
