#pragma once

#include "app/session.hpp"
#include "ui/layout.hpp"
#include "ui/requests.hpp"
#include "ui/theme.hpp"

namespace app {

/// How the window is shared out for what is going on in it: panels as preferred, a lesson beside the body, or the body
/// alone for a presentation. `width`, `height`: pixels.
ui::Layout layout_of(const Session& session, const ui::Theme& theme, float width, float height);

/// Puts the panels together; edits the draft and brings everything that follows from it up to date in between, so that
/// a control and the body move in one frame.
ui::Requests build_panels(Session& session, const ui::Theme& theme, const ui::Layout& layout);

}  // namespace app
