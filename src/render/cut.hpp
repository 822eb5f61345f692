#pragma once

#include <glm/glm.hpp>

#include <array>
#include <cstdint>
#include <span>

// A plane that cuts figures, and what is seen in it. Plain values; no GL in this header.

namespace render {

/// Areas in the cutting plane. Where several lie over each other the later one in this list is seen, but `fascia` and
/// all after it only within fascia, everything only within skin.
enum class CutArea { skin, dermis, fascia, cavity, organs, lungs, brain, bone };
inline constexpr std::size_t cut_area_count = 8;

struct Cut {
    glm::dvec3 point{0};
    glm::dvec3 normal{0, 1, 0};  ///< of unit length
    /// Each area as triangles in the plane (three points each); a place belongs to it where more of them run
    /// counter-clockwise about the normal than clockwise. So any loops can be given as fans.
    std::array<std::span<const glm::vec3>, cut_area_count> areas{};
    std::uint64_t key = 0;  ///< of all of the above
    bool alone = false;     ///< only the plane is drawn, nothing of the figures
};

}  // namespace render
