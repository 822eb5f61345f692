#pragma once

#include "body/model.hpp"

#include <span>
#include <vector>

// The layers under the skin, as closed surfaces with the control vertices of the skin.

namespace shape {

/// Mean thickness of skin (epidermis and dermis), mm [C]: it is lean tissue, and fat starts under it.
inline constexpr double skin_mm = 2;

struct FatLayer {
    std::vector<glm::vec3> dermis;  ///< boundary of skin and fat; one point per control vertex
    std::vector<glm::vec3> fascia;  ///< boundary of fat and muscle
};

/// The layer of fat between two surfaces. On a curved surface the volume of a layer differs from area times thickness,
/// so the depth of the fascia is chosen such that the layer holds thickness times `skin_m2` of fat about every vertex,
/// and exactly the total. Where a part is too thin for that (ears, fingers) the layer stops short of the middle.
/// `positions`: control vertices (skin, then eyes) in the reference pose; `skin_m2`: skin_shares_m2 of the positions to
/// which the thickness belongs.
FatLayer fat_layer(const body::BodyModel& model, std::span<const glm::vec3> positions,
                   std::span<const float> thickness_mm, std::span<const double> skin_m2);

}  // namespace shape
