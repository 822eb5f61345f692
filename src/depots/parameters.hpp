#pragma once

#include "core/parameters.hpp"

#include <span>

namespace depots {

/// The parameters of the fat distribution, with their ranges.
std::span<const core::Parameter> distribution_parameters();

}  // namespace depots
