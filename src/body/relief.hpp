#pragma once

#include "body/model.hpp"

#include <array>

namespace body {

/// The wavelength that stands for each band of `BodyModel::relief_m`, coarse to fine: the first over 1, 2 and 3, so
/// that one exponential serves all of them.
inline constexpr std::array<double, 3> relief_wavelengths_m{0.090, 0.045, 0.030};

/// A vertex of the drawn surface that carries relief, and the four control vertices whose mean it is about: the corners
/// of a face, both ends of an edge twice, or a control vertex four times.
struct ReliefVertex {
    std::uint32_t vertex;
    std::array<std::uint32_t, 4> between;

    /// The mean of a quantity over the four. T: float, glm::vec3.
    template <class T>
    T mean_of(std::span<const T> control) const {
        return 0.25F * (control[between[0]] + control[between[1]] + control[between[2]] + control[between[3]]);
    }
};

/// Heights over part of a drawn surface: one for each of some of its vertices.
struct Raise {
    std::span<const ReliefVertex> vertices;
    std::vector<float> heights_m;  ///< along the surface's normal
};

}  // namespace body
