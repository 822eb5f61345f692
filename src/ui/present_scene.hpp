#pragma once

#include "session/action.hpp"
#include "session/session.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// The body in the whole window, above the caption.
ui::Layout presenting_layout(const session::Session& session, const widgets::Theme& theme, float width, float height);

/// The whole window of a presentation.
void present_scene(session::Session& session, const widgets::Theme& theme, const ui::Layout& layout,
                   session::Actions& actions);

}  // namespace ui
