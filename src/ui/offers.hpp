#pragma once

#include "session/action.hpp"
#include "session/files_view.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <string>

namespace ui {

/// Total height of the offers, so that the body keeps clear of them; in pixels.
float offers_height(const widgets::Theme& theme, const Area& area, const session::Offers& offers);

/// Draws the offers at the top of the body's `area`, `below` pixels from its edge.
void offers(const widgets::Theme& theme, const Area& area, float below, session::Offers& offers,
            session::Actions& actions);

}  // namespace ui
