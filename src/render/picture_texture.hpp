#pragma once

#include "image/image.hpp"

#include <cstdint>
#include <memory>

namespace render {

/// An image on the graphics card, for code that draws it by its OpenGL name (ImGui), smaller if need be. The context
/// must be current when one is made or dies.
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
