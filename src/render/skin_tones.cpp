#include "render/skin_tones.hpp"

#include <array>
#include <cassert>
#include <cmath>
#include <cstdint>

namespace render {

namespace {

struct Tone {
    std::uint32_t skin;  ///< 0xRRGGBB
    std::uint32_t hair;
};

// Beside the scale's published values: F6EDE4, F3E7DB, F7EAD0, EADABA, D7BD96, A07E56, 825C43, 604134, 3A312A, 292420.
// By eye and within 8 L* of them; dark brown to black hair, as nearly everybody has it.
constexpr std::array<Tone, 10> tones{{{0xF5E2D8, 0x5B4332},
                                      {0xEFD6C8, 0x4C382B},
                                      {0xEFD3B5, 0x3A2A21},
                                      {0xE6C4A2, 0x30241E},
                                      {0xD0A981, 0x2A201B},
                                      {0x9B704D, 0x241C18},
                                      {0x80543B, 0x1F1916},
                                      {0x633F2E, 0x1B1614},
                                      {0x4D3325, 0x191514},
                                      {0x33231A, 0x171313}}};

// The scale describes skin as it appears in pictures. The studio's lights make surfaces facing them slightly brighter
// than their own colour; this factor compensates, so that such skin shows the value above.
constexpr float own_over_shown = 0.96F;

glm::vec3 srgb(std::uint32_t value) {
    return glm::vec3(value >> 16U & 0xFFU, value >> 8U & 0xFFU, value & 0xFFU) / 255.0F;
}

}  // namespace

SkinColours monk_skin(int tone) {
    assert(tone >= 1 && tone <= 10);
    const Tone& colours = tones[static_cast<std::size_t>(tone - 1)];
    return {.skin_srgb = own_over_shown * srgb(colours.skin), .hair_srgb = srgb(colours.hair), .blood = 1};
}

glm::vec3 linear_from_srgb(glm::vec3 srgb) {
    const auto decoded = [](float v) { return v <= 0.04045F ? v / 12.92F : std::pow((v + 0.055F) / 1.055F, 2.4F); };
    return {decoded(srgb.x), decoded(srgb.y), decoded(srgb.z)};
}

}  // namespace render
