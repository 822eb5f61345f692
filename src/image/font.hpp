#pragma once

#include "image/image.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace image {

using Colour = std::array<std::uint8_t, 4>;  ///< sRGB with straight alpha

/// A font file, and the index of a face in a collection.
struct FaceFile {
    std::vector<std::uint8_t> bytes;
    int face = 0;
};

/// Finds a face for a letter that a font lacks; one without bytes if there is none.
using FaceFor = std::function<FaceFile(char32_t)>;

/// A scalable font face that draws text at any size. Not thread-safe.
class Font {
  public:
    /// `bytes`: a TrueType or OpenType file; `face`: index in a collection; letters that it lacks are drawn with a face
    /// from `further`, or else as its sign for a missing letter. Throws core::Error(failure) that names `origin`.
    Font(std::vector<std::uint8_t> bytes, int face, std::string_view origin, FaceFor further = {});
    ~Font();
    Font(Font&&) noexcept;
    Font& operator=(Font&&) noexcept;

    /// Width of one line of UTF-8 text at `size_px` pixels per em.
    double width_px(std::string_view text, double size_px) const;

    /// Draws one line onto `canvas`, starting at `x` with its baseline at `y` (both from the upper left).
    void draw(Image& canvas, std::string_view text, double size_px, double x, double y, Colour colour) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Blends `colour` over a rectangle, clipped to the canvas.
void fill(Image& canvas, int x, int y, int width, int height, Colour colour);

/// A canvas filled with one colour.
Image blank(int width, int height, Colour colour);

}  // namespace image
