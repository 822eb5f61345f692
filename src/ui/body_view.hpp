#pragma once

#include "session/action.hpp"
#include "session/notices.hpp"
#include "ui/field_rows.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <optional>
#include <string>

namespace ui {

/// A point in the body's part of the window, as shares of its width and height from the upper left.
struct BodyPoint {
    double across = 0;
    double down = 0;
};

/// The area of the body: left drag turns, wheel zooms, right or middle drag moves, double click resets; buttons for
/// the named views, the layers, the picture menu and a picture; a draggable wipe edge; handles for the surrounding
/// panels
/// (`shown`: the visible ones). Draws no background, so that the figure shows through.
/// Returns the point that was tapped, if any.
std::optional<BodyPoint> body_view(RowContext& rows, const Area& area, const session::ShownPanels& shown,
                                   session::Actions& actions);

/// Height, from the top of the area, covered by the view buttons and the space around them; in pixels.
float view_buttons_height(const widgets::Theme& theme, const Area& area);

/// Height covered by the button to the spot training scene in the lower left and the space around it; in pixels.
float scene_button_height(const widgets::Theme& theme);

/// body_view() without buttons, for a presentation.
std::optional<BodyPoint> bare_body_view(const widgets::Theme& theme, document::ViewState& view, const Area& area,
                                        session::Actions& actions);

void notices(const widgets::Theme& theme, const Area& area, const session::Notices& notices);

}  // namespace ui
