#pragma once

#include "body/model.hpp"

#include <span>
#include <vector>

// What lies under the skin, as closed surfaces with the control vertices of the skin.

namespace shape {

/// Mean thickness of skin, epidermis and dermis, mm [C]: it is lean tissue, and fat begins under it.
inline constexpr double skin_mm = 2;

struct FatLayer {
    std::vector<glm::vec3> dermis;  ///< where skin ends and fat begins; one point per control vertex
    std::vector<glm::vec3> fascia;  ///< where fat ends and muscle begins
};

/// The layer of fat between two surfaces. A layer on a bent surface takes more or less room than area times thickness;
/// the fascia therefore lies as deep as it must for the layer to hold, about every vertex, thickness times `skin_m2` of
/// fat, and in all exactly so. Where a part is too thin for that (ears, fingers) it stops short of the middle.
/// `positions`: control vertices (skin, then eyes) of the reference pose; `skin_m2`: skin_shares_m2 of the positions
/// that the thickness belongs to.
FatLayer fat_layer(const body::BodyModel& model, std::span<const glm::vec3> positions,
                   std::span<const float> thickness_mm, std::span<const double> skin_m2);

/// Each skin vertex's share of the skin's area: a third of the triangles about it.
std::vector<double> skin_shares_m2(const body::BodyModel& model, std::span<const glm::vec3> positions);

}  // namespace shape
