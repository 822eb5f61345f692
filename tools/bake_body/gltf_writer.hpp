#pragma once

#include "bake_body/assemble.hpp"

#include <cstdint>
#include <vector>

namespace bake {

/// The baked body as glTF 2.0 binary (KHR_mesh_quantization): the same bytes for the same input.
std::vector<std::uint8_t> to_glb(const Baked& baked);

}  // namespace bake
