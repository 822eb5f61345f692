#pragma once

#include "image/image.hpp"

#include <memory>

namespace image {

inline constexpr int largest_webp_side_px = 16383;  ///< WEBP_MAX_DIMENSION

/// An animated WebP in the making, which plays in a loop.
class WebpFilm {
  public:
    WebpFilm(int width, int height);
    ~WebpFilm();
    WebpFilm(const WebpFilm&) = delete;
    WebpFilm& operator=(const WebpFilm&) = delete;

    /// Appends a picture and the time for which it is shown; all have the same size. Throws core::Error(failure).
    void add(const Image& picture, int milliseconds);

    /// Returns the file; call once, after at least one picture.
    std::vector<std::uint8_t> finish();

  private:
    struct Encoder;
    std::unique_ptr<Encoder> encoder_;
};

}  // namespace image
