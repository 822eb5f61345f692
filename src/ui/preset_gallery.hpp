#pragma once

#include "session/action.hpp"
#include "session/preset_cards.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <string>
#include <vector>

namespace ui {

/// The card that an arrow key moves to from `marked`, of `cards` in rows of `columns`; unchanged at an edge.
int next_card(int marked, int cards, int columns, int right, int down);

/// Size of a card's picture, in units of `Theme::px`.
inline constexpr float preset_picture_width = 168;
inline constexpr float preset_picture_height = 196;

/// Draws the gallery, if open, in the middle of `window`, and requests the chosen card.
void preset_gallery(const widgets::Theme& theme, const Area& window, session::PresetGallery& gallery,
                    session::Actions& actions);

}  // namespace ui
