#pragma once

#include "image/image.hpp"
#include "render/scene.hpp"

#include <functional>
#include <memory>

namespace render {

/// Owns the GL objects of one context, which must be current on construction and destruction.
class Renderer {
  public:
    Renderer();
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    /// Draws into `viewport` {x, y, width, height} of the window's framebuffer (name 0), in pixels from the lower
    /// left.
    void draw_to_window(const Scene& scene, const Camera& camera, const Look& look, glm::ivec4 viewport);

    /// The same for another framebuffer, by its OpenGL name.
    void draw_to_framebuffer(std::uint32_t framebuffer, const Scene& scene, const Camera& camera, const Look& look,
                             glm::ivec4 viewport);

    void draw_to_framebuffer(std::uint32_t framebuffer, const Picture& picture, glm::ivec4 viewport);

    /// Whether the last picture was limited by Look::most_moving_pixels.
    bool drew_smaller() const;

    /// Draws off screen and reads back the same pixels that `draw_to_window` shows at that size.
    image::Image draw_to_image(const Scene& scene, const Camera& camera, const Look& look, Size size);
    image::Image draw_to_image(const Picture& picture, Size size);

    /// Delivers the picture in bands of rows from the top, so that a picture of any size needs little memory.
    using TakeRows = std::function<void(image::Image rows)>;
    void draw_in_bands(const Picture& picture, Size size, const TakeRows& take);

    /// Reads the window's framebuffer (call it before swapping buffers).
    image::Image read_window(Size size);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace render
