#pragma once

#include "ui/field_rows.hpp"
#include "ui/layout.hpp"
#include "ui/requests.hpp"
#include "ui/theme.hpp"

#include <string>

namespace ui {

/// The area of the body: left drag turns, wheel zooms, right or middle drag moves, double click resets; buttons for the
/// named views, the picture menu and a picture; the edge of a wipe can be dragged; handles for the panels around
/// (`shown`: those that are there). Draws nothing behind them, so that the figure shows through.
void body_view(RowContext& rows, const Area& area, const ShownPanels& shown, Requests& requests);

/// How much of the area, from above, the buttons for the views cover with the space around them; in pixels.
float view_buttons_height(const Theme& theme, const Area& area);

/// How much the button that leads into the scene covers in the lower left, with the space around it; in pixels.
float scene_button_height(const Theme& theme);

/// body_view() without any buttons: for a presentation.
void bare_body_view(document::ViewState& view, const Area& area, Requests& requests);

/// Sentences over the picture; an empty one is left out.
struct Notices {
    core::Sentence fault;  ///< why the picture is not that of the controls
    core::Sentence model;  ///< why the run ends early
    std::string toast;     ///< what was just done
};
void notices(const Theme& theme, const Area& area, const Notices& notices);

}  // namespace ui
