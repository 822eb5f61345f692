#pragma once

#include "core/parameters.hpp"

#include <span>

namespace document {

/// What can be set of how a document is looked at.
std::span<const core::Parameter> view_parameters();

}  // namespace document
