#pragma once

#include "image/image.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace image {

/// A text chunk of a PNG, UTF-8.
struct PngText {
    std::string keyword;  ///< 1 to 79 Latin-1 characters
    std::string text;
    bool operator==(const PngText&) const = default;
};

/// The contents of a PNG before its pixels.
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
