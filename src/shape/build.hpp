#pragma once

#include "body/fields.hpp"
#include "core/anatomy.hpp"

#include <optional>

namespace shape {

/// An array of the same number everywhere.
template <class Index>
core::EnumArray<Index, double> all_equal(double value) {
    core::EnumArray<Index, double> array{};
    for (double& entry : array) entry = value;
    return array;
}

/// How one person differs from the typical one of the same sex, age, size and profile. Stays with the person.
struct Build {
    std::optional<double> body_fat_percent = {};  ///< found; unset: as the person says, or as estimated
    double pattern = 0;                           ///< added to the person's, standard deviations
    core::EnumArray<core::Depot, double> depot_factors = all_equal<core::Depot>(1);         ///< of the shares on day 0
    core::EnumArray<body::LeanField, double> lean_factors = all_equal<body::LeanField>(1);  ///< of the lean shares
    double deviations = 0;  ///< how unusual: distance from the typical in standard deviations
    bool operator==(const Build&) const = default;
};

}  // namespace shape
