#pragma once

#include "render/gl_handles.hpp"

#include <glm/glm.hpp>

namespace render {

/// G-buffer and colour buffer of the figures in a part of the picture: first the visible surface at each sample,
/// then its colour. Shading each sample once, however small the triangles are, makes a finely meshed body
/// affordable.
struct Layer {
    Texture surface;  ///< RGBA16UI, see shaders/surface.glsl
    Texture depth;
    Texture colour;  ///< square roots of linear light; alpha 0 outside the figures
    Framebuffer geometry;
    Framebuffer shading;
    glm::ivec2 capacity{0};         ///< texels of surface and depth
    glm::ivec2 colour_capacity{0};  ///< of colour, not needed by pictures lit directly onto their background

    /// Grows surface and depth to at least `texels`.
    void reserve(glm::ivec2 texels);
    /// Grows colour to the same capacity.
    void reserve_colour();
};

}  // namespace render
