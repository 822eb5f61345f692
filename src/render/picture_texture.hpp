#pragma once

#include "image/image.hpp"

#include <cstdint>
#include <memory>

namespace render {

/// An image in a texture, downscaled if necessary, for code that draws it by its OpenGL name (ImGui). The context must
/// be current on construction and destruction.
class PictureTexture {
  public:
    explicit PictureTexture(const image::Image& pixels);
    ~PictureTexture();
    PictureTexture(PictureTexture&& other) noexcept;
    PictureTexture& operator=(PictureTexture&& other) noexcept;

    std::uint32_t name() const;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace render
