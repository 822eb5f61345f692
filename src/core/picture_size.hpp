#pragma once

namespace core {

/// Largest width or height of a picture, pixels: within reach of any GPU with OpenGL 3.3.
inline constexpr int largest_side_px = 16384;

}  // namespace core
