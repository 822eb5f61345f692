#pragma once

#include "core/parameters.hpp"

#include <span>

namespace depots {

/// What can be set of where the fat sits.
std::span<const core::Parameter> distribution_parameters();

}  // namespace depots
