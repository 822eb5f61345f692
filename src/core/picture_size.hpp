#pragma once

namespace core {

/// Width and height of a picture, pixels: what any GPU of OpenGL 3.3 can address.
inline constexpr int largest_side_px = 16384;

}  // namespace core
