#pragma once

#include "body/model.hpp"

namespace body {

/// `carried` points moved into the relaxed stance: arms lowered as far as the body leaves room, elbows nearly straight.
/// Each belongs to one control vertex (a point of the skin, or of a surface under it). `positions`: the figure's
/// control vertices in the reference pose. Linear blend skinning with the model's `_turn` weights.
std::vector<glm::vec3> arms_lowered(const BodyModel& model, std::span<const glm::vec3> positions,
                                    std::span<const glm::vec3> carried);

}  // namespace body
