#pragma once

#include "body/model.hpp"

#include <array>

namespace body {

/// The wavelength that stands for each band of `BodyModel::relief_m`, coarse to fine: the first over 1, 2 and 3, so
/// that one exponential serves all of them.
inline constexpr std::array<double, 3> relief_wavelengths_m{0.090, 0.045, 0.030};

/// Heights over part of a drawn surface: one for each of some of its vertices.
struct Raise {
    std::span<const std::uint32_t> vertices;
    std::vector<float> heights_m;  ///< along the surface's normal
};

}  // namespace body
