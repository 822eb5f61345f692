#pragma once

#include <glm/glm.hpp>

namespace render {

/// A person's colours for Look: sRGB, red, green, blue 0..1, in neutral light.
struct SkinColours {
    glm::vec3 skin_srgb{0.5F};
    glm::vec3 hair_srgb{0.2F};
    float blood = 1;  ///< how strongly lips, cheeks and palms differ from the rest
    bool operator==(const SkinColours&) const = default;
};

/// A sculptor's neutral clay, not close to any particular person.
inline constexpr SkinColours clay{{0.765F, 0.665F, 0.595F}, {0.395F, 0.330F, 0.290F}, 0.35F};

/// After tone 1 (lightest) to 10 (darkest) of the Monk Skin Tone scale (Ellis Monk, published with Google 2022, CC BY
/// 4.0: skintone.google), with hair that goes with it. A swatch is flat and skin is not: whole bodies in a swatch's
/// colour look painted, so hue and lightness are those of skin, in the scale's order and within 8 L* of the swatch.
SkinColours monk_skin(int tone);

/// sRGB transfer function, IEC 61966-2-1.
glm::vec3 linear_from_srgb(glm::vec3 srgb);

}  // namespace render
