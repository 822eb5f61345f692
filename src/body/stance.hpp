#pragma once

#include "body/model.hpp"

namespace body {

/// Points that each belong to a control vertex (`carried`: of the skin, or of a surface under it) where the relaxed
/// stance takes them: arms down as far as the body leaves room for them, elbows nearly straight. `positions`: the
/// figure's control vertices in the reference pose. Linear blend skinning by the model's `_turn` weights.
std::vector<glm::vec3> arms_lowered(const BodyModel& model, std::span<const glm::vec3> positions,
                                    std::span<const glm::vec3> carried);

}  // namespace body
