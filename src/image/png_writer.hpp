#pragma once

#include "image/png.hpp"

#include <memory>

namespace image {

/// A PNG in the making, some rows at a time, for pictures too large to be held whole.
class PngWriter {
  public:
    /// `opaque`: without alpha, whatever the rows' alpha is. Texts as in encode_png. Throws core::Error(failure).
    PngWriter(int width, int height, bool opaque, std::span<const PngText> texts);
    ~PngWriter();
    PngWriter(const PngWriter&) = delete;
    PngWriter& operator=(const PngWriter&) = delete;

    /// The next rows from the top, of the picture's width.
    void add_rows(const Image& rows);

    /// The file; to be called once, after all rows.
    std::vector<std::uint8_t> finish();

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// PNG bytes: fast settings (level 1, UP filter); RGB without alpha where every pixel is opaque. The texts stand before
/// the pixels, as iTXt.
std::vector<std::uint8_t> encode_png(const Image& image, std::span<const PngText> texts = {});

}  // namespace image
