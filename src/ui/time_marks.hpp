#pragma once

#include "study/time_marks.hpp"
#include "widgets/theme.hpp"

#include <optional>
#include <span>
#include <string>

namespace ui {

/// The marks of a run above the timeline.
struct TimeMarks {
    std::span<const study::TimeMark> marks;
    std::span<const energy::Warning> warnings;  ///< referred to by the marks
    int last_day = 0;
};

/// Height of the row of marks.
float time_marks_height(const widgets::Theme& theme);

/// A sign for each mark, starting at `corner`, with day 0 at its left edge and the last day at `width`: a flag with a
/// percentage, a diamond, a triangle, a square, so that they differ in shape. Overlapping signs are merged. A tooltip
/// explains them on hover or focus. Returns the day chosen, if any.
std::optional<int> time_marks(const widgets::Theme& theme, ImVec2 corner, float width, const TimeMarks& shown);

/// A legend of the signs in use, from the cursor and at most `width` wide; nothing if there is no room.
void time_marks_legend(const widgets::Theme& theme, float width, std::span<const study::TimeMark> marks);

/// "Day 41: Hips begin to look lean."
std::string mark_text(const widgets::Theme& theme, const study::TimeMark& mark,
                      std::span<const energy::Warning> warnings);

}  // namespace ui
