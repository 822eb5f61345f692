#pragma once

#include "document/view_state.hpp"
#include "session/action.hpp"
#include "session/pace.hpp"
#include "session/preferences.hpp"
#include "ui/layout.hpp"
#include "ui/time_marks.hpp"

namespace ui {

/// What the bar below tells of.
struct TimeLine {
    TimeMarks marks{};  ///< with the last day
    bool playing = false;
    session::Pace pace{};
    session::Detail detail = session::Detail::full;  ///< simple: play and the line alone
};

/// The bar below: play, steps, pace, and the day on a line with its marks. Edits `view.day`, which has to be set.
void time_bar(const widgets::Theme& theme, const Area& area, const TimeLine& line, document::ViewState& view,
              session::Actions& actions);

}  // namespace ui
