#include "render/skin_tones.hpp"

#include <array>
#include <cassert>
#include <cmath>
#include <cstdint>

namespace render {

namespace {

// The scale's published sRGB values, 0xRRGGBB.
constexpr std::array<std::uint32_t, 10> monk_scale{0xF6EDE4, 0xF3E7DB, 0xF7EAD0, 0xEADABA, 0xD7BD96,
                                                   0xA07E56, 0x825C43, 0x604134, 0x3A312A, 0x292420};

// The scale describes skin as it appears in pictures. The studio's lights make surfaces facing them slightly brighter
// than their own colour; this factor compensates, so that such skin shows the published value.
constexpr float own_over_shown = 0.93F;

}  // namespace

glm::vec3 monk_skin_srgb(int tone) {
    assert(tone >= 1 && tone <= 10);
    const std::uint32_t value = monk_scale[static_cast<std::size_t>(tone - 1)];
    return glm::vec3(value >> 16U & 0xFFU, value >> 8U & 0xFFU, value & 0xFFU) / 255.0F * own_over_shown;
}

glm::vec3 linear_from_srgb(glm::vec3 srgb) {
    const auto decoded = [](float v) { return v <= 0.04045F ? v / 12.92F : std::pow((v + 0.055F) / 1.055F, 2.4F); };
    return {decoded(srgb.x), decoded(srgb.y), decoded(srgb.z)};
}

}  // namespace render
