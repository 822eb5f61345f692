#pragma once

#include "image/image.hpp"
#include "render/scene.hpp"

#include <functional>
#include <memory>

namespace render {

/// Owns the GL objects of one context. Construct and destroy with that context current.
class Renderer {
  public:
    Renderer();
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    /// Draws into the window's framebuffer (name 0), the part of `viewport` {x, y, width, height} in pixels from the
    /// lower left.
    void draw_to_window(const Scene& scene, const Camera& camera, const Look& look, glm::ivec4 viewport);

    /// The same into another framebuffer, by its OpenGL name.
    void draw_to_framebuffer(std::uint32_t framebuffer, const Scene& scene, const Camera& camera, const Look& look,
                             glm::ivec4 viewport);

    void draw_to_framebuffer(std::uint32_t framebuffer, const Picture& picture, glm::ivec4 viewport);

    /// Whether Look::most_moving_pixels limited the last picture.
    bool drew_smaller() const;

    /// Draws off screen and reads back: the pixels that `draw_to_window` shows at that size.
    image::Image draw_to_image(const Scene& scene, const Camera& camera, const Look& look, Size size);
    image::Image draw_to_image(const Picture& picture, Size size);

    /// The same rows, some at a time from the top, so that a picture of any size takes little memory.
    using TakeRows = std::function<void(image::Image rows)>;
    void draw_in_bands(const Picture& picture, Size size, const TakeRows& take);

    /// The window's framebuffer as it is now (to be called before the swap).
    image::Image read_window(Size size);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace render
