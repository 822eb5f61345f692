#pragma once

#include "session/session.hpp"
#include "ui/body_view.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

// The panels of lesson, classroom and presentation, fed from a session.

namespace ui {

/// The body beside a wide panel for the lesson; the days below it once they give nothing away.
ui::Layout lesson_layout(const session::Session& session, const widgets::Theme& theme, float width, float height);

void classroom_changes(session::Session& session, const widgets::Theme& theme, const Area& area,
                       session::Actions& actions);

/// What lies over the body: the menu of lessons, the scene in words. A tap on the body marks a region for the lesson.
void over_the_body(session::Session& session, const widgets::Theme& theme, const Layout& layout,
                   const std::optional<BodyPoint>& tapped, session::Actions& actions);

/// What a picture of the body shows, for those who do not see it; empty where there is none.
std::string words_of_picture(session::Session& session);

/// The session's notices; in a classroom the model's limit is told quietly.
session::Notices classroom_notices(const session::State& state);

}  // namespace ui
