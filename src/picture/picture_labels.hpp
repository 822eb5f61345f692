#pragma once

#include "core/strings.hpp"
#include "image/font.hpp"
#include "render/scene.hpp"
#include "study/layer_field.hpp"

#include <optional>
#include <string>
#include <vector>

// Text and scales overlaid on a picture, drawn to suit its size.

namespace picture {

/// Height of a line of text in a picture of this height: a share of it, but always legible.
double text_size_px(int picture_height);

/// Font, size and language of a card's text.
struct Lettering {
    const image::Font& font;
    double text_px = 0;
    const core::Strings& strings;
    bool as_loss = false;  ///< the scale shows losses: changes with the opposite sign
};

/// A card with one or more lines of text.
image::Image text_card(const image::Font& font, double size_px, const std::vector<std::string>& lines);

/// The scale of a layer: its colour map, round marks in mm, and its title. `map`: as used for the figures.
image::Image scale_card(const Lettering& lettering, const std::vector<std::string>& title,
                        const study::LayerField& field, const render::ValueMap& map);

/// The colour map of a layer: sequential from 0 (dark blue through green to yellow, like viridis) or diverging (blue
/// for less, orange for more).
render::ValueMap map_of(document::Layer layer, bool iso_lines, int steps);

/// Converts linear RGB to sRGB.
image::Colour colour_of(glm::vec3 linear);

/// Colours of cards and of their text.
inline constexpr image::Colour card_colour{22, 24, 28, 215};
inline constexpr image::Colour card_text_colour{236, 238, 241, 255};
inline constexpr image::Colour card_note_colour{236, 238, 241, 170};  ///< contrast at least 4.5:1 over any background

/// The colour of a value (-1 to 1 in a diverging map, otherwise 0 to 1): linear red, green, blue.
glm::vec3 linear_colour_at(const render::ValueMap& map, double value);

}  // namespace picture
