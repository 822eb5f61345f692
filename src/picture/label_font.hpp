#pragma once

#include "image/font.hpp"

#include <optional>

namespace picture {

/// The regular font for text in pictures; unset if none is installed.
std::optional<image::Font> load_picture_font();

}  // namespace picture
