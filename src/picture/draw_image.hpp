#pragma once

#include "image/image.hpp"
#include "render/renderer.hpp"

#include <functional>

namespace picture {

/// Draws off screen: Renderer::draw_to_image.
using DrawImage = std::function<image::Image(const render::Picture& picture, render::Size size)>;

/// The renderer, which must outlive it, as a function.
DrawImage drawing_with(render::Renderer& renderer);

}  // namespace picture
