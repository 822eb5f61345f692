#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace image {

/// 8-bit RGBA, sRGB, straight alpha, rows from the top.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;  ///< [height * width * 4]
    bool operator==(const Image&) const = default;
};

/// A text within a PNG, UTF-8.
struct PngText {
    std::string keyword;  ///< 1 to 79 Latin letters
    std::string text;
    bool operator==(const PngText&) const = default;
};

/// PNG bytes: fast settings (level 1, UP filter); RGB without alpha where every pixel is opaque. The texts stand before
/// the pixels, as iTXt.
std::vector<std::uint8_t> encode_png(const Image& image, std::span<const PngText> texts = {});

/// Throws core::Error(invalid_input) that names `origin`.
Image decode_png(std::span<const std::uint8_t> bytes, std::string_view origin);

/// What a PNG says of itself before its pixels.
struct PngHead {
    int width = 0;
    int height = 0;
    std::vector<PngText> texts;
};

bool is_png(std::span<const std::uint8_t> bytes);

/// Throws core::Error(invalid_input) that names `origin`.
PngHead read_png_head(std::span<const std::uint8_t> bytes, std::string_view origin);

struct Difference {
    double mean = 0;        ///< mean absolute difference of a channel, 0..255
    double share_over = 0;  ///< share of pixels with a channel that differs by more than `limit`
};

/// Throws core::Error(invalid_input) if the sizes differ.
Difference compare(const Image& a, const Image& b, int limit);

}  // namespace image
