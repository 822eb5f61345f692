#pragma once

#include "image/font.hpp"

#include <optional>

namespace picture {

/// The regular face for text in pictures; unset where no font is installed.
std::optional<image::Font> load_picture_font();

}  // namespace picture
