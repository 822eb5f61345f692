#pragma once

#include "image/image.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace image {

/// A text within a PNG, UTF-8.
struct PngText {
    std::string keyword;  ///< 1 to 79 Latin letters
    std::string text;
    bool operator==(const PngText&) const = default;
};

/// What a PNG says of itself before its pixels.
struct PngHead {
    int width = 0;
    int height = 0;
    std::vector<PngText> texts;
};

bool is_png(std::span<const std::uint8_t> bytes);

/// Throws core::Error(invalid_input) that names `origin`.
PngHead read_png_head(std::span<const std::uint8_t> bytes, std::string_view origin);

/// Throws core::Error(invalid_input) that names `origin`.
Image decode_png(std::span<const std::uint8_t> bytes, std::string_view origin);

}  // namespace image
