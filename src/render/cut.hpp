#pragma once

#include <glm/glm.hpp>

#include <array>
#include <cstdint>
#include <span>

// A section plane and what is visible in it. Plain values; no GL in this header.

namespace render {

/// Areas in the section plane. Where several overlap, the last in this list is visible, but `fascia` and all after it
/// only within fascia, and everything only within skin.
enum class CutArea { skin, dermis, fascia, cavity, organs, lungs, brain, bone };
inline constexpr std::size_t cut_area_count = 8;

struct Cut {
    glm::dvec3 point{0};
    glm::dvec3 normal{0, 1, 0};  ///< unit length
    /// Each area as triangles in the plane (three points each), filled by winding number: a point is inside if more
    /// triangles around it run counter-clockwise about the normal than clockwise. So any loop can be given as a fan.
    std::array<std::span<const glm::vec3>, cut_area_count> areas{};
    std::uint64_t key = 0;  ///< hash of everything above
    bool alone = false;     ///< draws only the plane, without the figures
};

}  // namespace render
