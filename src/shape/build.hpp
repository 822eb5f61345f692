#pragma once

#include "body/fields.hpp"
#include "core/anatomy.hpp"

#include <optional>

namespace shape {

/// An array with all elements equal.
template <class Index>
core::EnumArray<Index, double> all_equal(double value) {
    core::EnumArray<Index, double> array{};
    for (double& entry : array) entry = value;
    return array;
}

/// Deviation of one person from the typical one of the same sex, age, size and profile; constant over time.
struct Build {
    std::optional<double> body_fat_percent = {};  ///< fitted; unset: as given or as estimated
    double pattern = 0;                           ///< added to the person's pattern, standard deviations
    core::EnumArray<core::Depot, double> depot_factors = all_equal<core::Depot>(1);         ///< on the shares on day 0
    core::EnumArray<body::LeanField, double> lean_factors = all_equal<body::LeanField>(1);  ///< on the lean shares
    double deviations = 0;  ///< distance from the typical person, standard deviations
    bool operator==(const Build&) const = default;
};

}  // namespace shape
