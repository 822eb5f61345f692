#pragma once

#include "session/action.hpp"
#include "session/session.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// The layout of the window for the current activity: panels as preferred, a lesson beside the body, or the body
/// alone in a presentation. `width`, `height`: pixels.
ui::Layout layout_of(const session::Session& session, const widgets::Theme& theme, float width, float height);

/// Builds the panels and returns their requests. Edits of the draft and the day take effect
/// immediately, and everything computed from them is updated in between, so that a control and the body move in the
/// same frame.
session::Actions build_panels(session::Session& session, const widgets::Theme& theme, const ui::Layout& layout);

}  // namespace ui
