#pragma once

#include "core/parameters.hpp"

#include <span>

namespace document {

/// The parameters of the view.
std::span<const core::Parameter> view_parameters();

}  // namespace document
