#pragma once

namespace core {

/// Largest width or height of a picture, pixels: supported by any OpenGL 3.3 GPU.
inline constexpr int largest_side_px = 16384;

}  // namespace core
