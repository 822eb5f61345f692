#pragma once

#include "document/view_state.hpp"
#include "session/action.hpp"
#include "session/pace.hpp"
#include "session/preferences.hpp"
#include "ui/layout.hpp"
#include "ui/time_marks.hpp"

namespace ui {

/// Inputs of the time bar.
struct TimeLine {
    TimeMarks marks{};  ///< including the last day
    bool playing = false;
    session::Pace pace{};
    session::Detail detail = session::Detail::full;  ///< simple: only the play button and the timeline
};

/// The bar at the bottom: play, steps, pace, and the timeline with its marks. Edits `view.day`, which must be set.
void time_bar(const widgets::Theme& theme, const Area& area, const TimeLine& line, document::ViewState& view,
              session::Actions& actions);

}  // namespace ui
