#pragma once

#include "session/session.hpp"
#include "ui/body_view.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

// The panels of lesson, classroom and presentation, built from a session.

namespace ui {

/// The body beside a wide panel for the lesson, with the time bar below once it gives nothing away.
ui::Layout lesson_layout(const session::Session& session, const widgets::Theme& theme, float width, float height);

void classroom_changes(session::Session& session, const widgets::Theme& theme, const Area& area,
                       session::Actions& actions);

/// Overlays on the body: the lesson menu and the scene in words. A tap on the body marks a region for the lesson.
void over_the_body(session::Session& session, const widgets::Theme& theme, const Layout& layout,
                   const std::optional<BodyPoint>& tapped, session::Actions& actions);

/// A description of the picture for those who cannot see it; empty if there is no picture.
std::string words_of_picture(session::Session& session);

/// The session's notices; in a classroom the model's limit is shown unobtrusively.
session::Notices classroom_notices(const session::State& state);

}  // namespace ui
