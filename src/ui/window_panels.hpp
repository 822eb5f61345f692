#pragma once

#include "session/action.hpp"
#include "session/session.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// How the window is shared out for what is going on in it: panels as preferred, a lesson beside the body, or the body
/// alone for a presentation. `width`, `height`: pixels.
ui::Layout layout_of(const session::Session& session, const widgets::Theme& theme, float width, float height);

/// Puts the panels together and returns what they ask for. What their controls make of the draft, and the day, is taken
/// over at once, and everything that follows from it brought up to date in between, so that a control and the body move
/// in one frame.
session::Actions build_panels(session::Session& session, const widgets::Theme& theme, const ui::Layout& layout);

}  // namespace ui
