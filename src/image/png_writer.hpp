#pragma once

#include "image/png.hpp"

#include <memory>

namespace image {

/// Writes a PNG a few rows at a time, for pictures too large to be held in memory.
class PngWriter {
  public:
    /// `opaque`: drops the alpha channel. Texts as in encode_png. Throws core::Error(failure).
    PngWriter(int width, int height, bool opaque, std::span<const PngText> texts);
    ~PngWriter();
    PngWriter(const PngWriter&) = delete;
    PngWriter& operator=(const PngWriter&) = delete;

    /// Appends rows from top to bottom, each as wide as the picture.
    void add_rows(const Image& rows);

    /// Returns the file; call once, after all rows.
    std::vector<std::uint8_t> finish();

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Encodes a PNG with fast settings (level 1, UP filter); RGB without alpha if every pixel is opaque. Texts go before
/// the pixels, as iTXt.
std::vector<std::uint8_t> encode_png(const Image& image, std::span<const PngText> texts = {});

}  // namespace image
