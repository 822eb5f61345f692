#pragma once

#include "image/image.hpp"
#include "render/renderer.hpp"

#include <functional>

namespace picture {

/// Renders off screen: Renderer::draw_to_image.
using DrawImage = std::function<image::Image(const render::Picture& picture, render::Size size)>;

/// Wraps the renderer, which must outlive the result.
DrawImage drawing_with(render::Renderer& renderer);

}  // namespace picture
