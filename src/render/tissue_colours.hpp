#pragma once

#include <glm/glm.hpp>

/// Colours of the tissues in a section, linear red, green, blue. Fat is the lightest and muscle the darkest, so that
/// they can be distinguished in print and with any type of colour vision.
namespace render::tissue_colours {

inline constexpr glm::vec3 fat{0.80F, 0.56F, 0.16F};
inline constexpr glm::vec3 muscle{0.29F, 0.046F, 0.042F};
inline constexpr glm::vec3 visceral{0.78F, 0.34F, 0.045F};
inline constexpr glm::vec3 organs{0.42F, 0.155F, 0.14F};
inline constexpr glm::vec3 lungs{0.20F, 0.155F, 0.165F};
inline constexpr glm::vec3 brain{0.56F, 0.40F, 0.38F};
inline constexpr glm::vec3 bone{0.82F, 0.78F, 0.66F};

}  // namespace render::tissue_colours
