#pragma once

#include "document/view_state.hpp"
#include "ui/layout.hpp"
#include "ui/pace.hpp"
#include "ui/preferences.hpp"
#include "ui/requests.hpp"
#include "ui/time_marks.hpp"

namespace ui {

/// What the bar below tells of.
struct TimeLine {
    TimeMarks marks{};  ///< with the last day
    bool playing = false;
    Pace pace{};
    Detail detail = Detail::full;  ///< simple: play and the line alone
};

/// The bar below: play, steps, pace, and the day on a line with its marks. Edits `view.day`, which has to be set.
void time_bar(const Theme& theme, const Area& area, const TimeLine& line, document::ViewState& view,
              Requests& requests);

/// Days between two labels of a scale of `last_day` days and so many pixels, each label needing `label_px`.
int days_between_labels(int last_day, float width_px, float label_px);

}  // namespace ui
