#pragma once

#include "study/time_marks.hpp"
#include "widgets/theme.hpp"

#include <optional>
#include <span>
#include <string>

namespace ui {

/// The marks of a run over the line of time.
struct TimeMarks {
    std::span<const study::TimeMark> marks;
    std::span<const energy::Warning> warnings;  ///< that the marks name
    int last_day = 0;
};

/// Height that the row of marks takes.
float time_marks_height(const widgets::Theme& theme);

/// A sign for each mark from `corner` on, day 0 at its left edge and the last day at `width`: a flag with its percent,
/// a diamond, a triangle, a square, so that they differ in shape. Signs that would cover each other stand as one. What
/// they are is told under the mouse or the focus. Returns a day that was chosen.
std::optional<int> time_marks(const widgets::Theme& theme, ImVec2 corner, float width, const TimeMarks& shown);

/// What the signs in use mean, from the cursor on and in at most `width`; nothing where that is too narrow.
void time_marks_legend(const widgets::Theme& theme, float width, std::span<const study::TimeMark> marks);

/// "Day 41: Hips begin to look lean."
std::string mark_text(const widgets::Theme& theme, const study::TimeMark& mark,
                      std::span<const energy::Warning> warnings);

}  // namespace ui
