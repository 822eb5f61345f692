#pragma once

#include "app/session.hpp"
#include "ui/layout.hpp"

// The panels of lesson, classroom and presentation, fed from a session.

namespace app {

/// The body beside a wide panel for the lesson; the days below it once they give nothing away.
ui::Layout lesson_layout(const Session& session, const ui::Theme& theme, float width, float height);

/// The body over the whole window, above the caption.
ui::Layout presenting_layout(const Session& session, const ui::Theme& theme, float width, float height);

void classroom_controls(Session& session, const ui::Area& area, ui::RowContext& rows, ui::Requests& requests);
void classroom_changes(Session& session, const ui::Theme& theme, const ui::Area& area, ui::Requests& requests);
void lesson_beside(Session& session, const ui::Theme& theme, const ui::Area& area, ui::Requests& requests);

/// What lies over the body: the menu of lessons, the scene in words; takes a tap on the body for the lesson.
void over_the_body(Session& session, const ui::Theme& theme, const ui::Layout& layout, ui::Requests& requests);

/// The whole window of a presentation.
void present_scene(Session& session, const ui::Theme& theme, const ui::Layout& layout, ui::Requests& requests);

/// What a picture of the body shows, for those who do not see it; empty where there is none.
std::string words_of_picture(Session& session);

/// The session's notices; in a classroom the model's limit is told quietly.
ui::Notices classroom_notices(const Session& session);

}  // namespace app
