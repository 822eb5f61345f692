#pragma once

#include "bake_body/assemble.hpp"

#include <cstdint>
#include <vector>

namespace bake {

/// The baked body as binary glTF 2.0 (KHR_mesh_quantization); equal input gives equal bytes.
std::vector<std::uint8_t> to_glb(const Baked& baked);

}  // namespace bake
