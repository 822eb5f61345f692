#pragma once

#include "session/session.hpp"
#include "ui/field_rows.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

// The panels of lesson, classroom and presentation, fed from a session.

namespace ui {

/// The body beside a wide panel for the lesson; the days below it once they give nothing away.
ui::Layout lesson_layout(const session::Session& session, const widgets::Theme& theme, float width, float height);

/// The body over the whole window, above the caption.
ui::Layout presenting_layout(const session::Session& session, const widgets::Theme& theme, float width, float height);

void classroom_controls(session::Session& session, const ui::Area& area, ui::RowContext& rows,
                        session::Requests& requests);
void classroom_changes(session::Session& session, const widgets::Theme& theme, const ui::Area& area,
                       session::Requests& requests);
void lesson_beside(session::Session& session, const widgets::Theme& theme, const ui::Area& area,
                   session::Requests& requests);

/// What lies over the body: the menu of lessons, the scene in words; takes a tap on the body for the lesson.
void over_the_body(session::Session& session, const widgets::Theme& theme, const ui::Layout& layout,
                   session::Requests& requests);

/// The whole window of a presentation.
void present_scene(session::Session& session, const widgets::Theme& theme, const ui::Layout& layout,
                   session::Requests& requests);

/// What a picture of the body shows, for those who do not see it; empty where there is none.
std::string words_of_picture(session::Session& session);

/// The session's notices; in a classroom the model's limit is told quietly.
session::Notices classroom_notices(const session::Session& session);

}  // namespace ui
