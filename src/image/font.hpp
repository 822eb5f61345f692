#pragma once

#include "image/image.hpp"

#include <array>
#include <memory>
#include <string_view>

namespace image {

using Colour = std::array<std::uint8_t, 4>;  ///< sRGB and straight alpha

/// A face of a vector font, drawn at any size. Not to be used by two threads at once.
class Font {
  public:
    /// `bytes`: of a TrueType or OpenType file; `face`: in a collection. Throws core::Error(failure) that names
    /// `origin`.
    Font(std::vector<std::uint8_t> bytes, int face, std::string_view origin);
    ~Font();
    Font(Font&&) noexcept;
    Font& operator=(Font&&) noexcept;

    /// Width of one line of UTF-8 text whose letters are `size_px` high from line to line.
    double width_px(std::string_view text, double size_px) const;

    /// Draws one line over `canvas`, from `x` on and upwards from the baseline at `y` (both from the upper left).
    void draw(Image& canvas, std::string_view text, double size_px, double x, double y, Colour colour) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Lays `colour` over a rectangle of the canvas; what reaches beyond it is left out.
void fill(Image& canvas, int x, int y, int width, int height, Colour colour);

/// A canvas of one colour.
Image blank(int width, int height, Colour colour);

}  // namespace image
