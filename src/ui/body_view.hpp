#pragma once

#include "session/action.hpp"
#include "session/notices.hpp"
#include "ui/field_rows.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <optional>
#include <string>

namespace ui {

/// A place on the body's part of the window, shares of its width and height from the upper left.
struct BodyPoint {
    double across = 0;
    double down = 0;
};

/// The area of the body: left drag turns, wheel zooms, right or middle drag moves, double click resets; buttons for the
/// named views, the layers, the picture menu and a picture; the edge of a wipe can be dragged; handles for the panels
/// around
/// (`shown`: those that are there). Draws nothing behind them, so that the figure shows through.
/// Returns the place that was tapped, if one was.
std::optional<BodyPoint> body_view(RowContext& rows, const Area& area, const session::ShownPanels& shown,
                                   session::Actions& actions);

/// How much of the area, from above, the buttons for the views cover with the space around them; in pixels.
float view_buttons_height(const widgets::Theme& theme, const Area& area);

/// How much the button that leads into the scene covers in the lower left, with the space around it; in pixels.
float scene_button_height(const widgets::Theme& theme);

/// body_view() without any buttons: for a presentation.
std::optional<BodyPoint> bare_body_view(const widgets::Theme& theme, document::ViewState& view, const Area& area,
                                        session::Actions& actions);

void notices(const widgets::Theme& theme, const Area& area, const session::Notices& notices);

}  // namespace ui
