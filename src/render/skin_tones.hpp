#pragma once

#include <glm/glm.hpp>

namespace render {

// Skin colours for Look: sRGB, red, green, blue 0..1, in neutral light.

/// Plain modelling clay, not close to any particular person.
inline constexpr glm::vec3 clay_srgb{0.78F, 0.625F, 0.535F};

/// Tone 1 (lightest) to 10 (darkest) of the Monk Skin Tone scale (Ellis Monk, published with Google 2022, CC BY 4.0:
/// skintone.google); skin of this colour shows the published value where the studio's light falls on it.
glm::vec3 monk_skin_srgb(int tone);

/// sRGB transfer function, IEC 61966-2-1.
glm::vec3 linear_from_srgb(glm::vec3 srgb);

}  // namespace render
