#pragma once

#include "body/surface.hpp"
#include "shape/solve.hpp"

namespace shape {

/// How far the muscles stand out of the smooth skin where the layer of fat over them is this thick. Fat over a wavy
/// muscle works as a low-pass filter: of a wave of length L, exp(-2 pi t / L) comes through a layer of thickness t
/// (Laplace's equation over a wavy floor). A muscle that training has grown stands out more.
/// `thickness_mm`: by control vertex of `figure` (shape/thickness.hpp). The result refers to `topology`.
body::Raise definition_of(const body::BodyModel& model, const body::SurfaceTopology& topology, const Figure& figure,
                          std::span<const float> thickness_mm);

}  // namespace shape
