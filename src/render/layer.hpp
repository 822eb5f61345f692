#pragma once

#include "render/gl_handles.hpp"

#include <glm/glm.hpp>

namespace render {

/// Where the figures of a part of the picture are drawn before they meet the background: first what is seen at each
/// sample, then its colour. Shading each sample once, whatever the size of the triangles, is what makes a finely
/// meshed body affordable.
struct Layer {
    Texture surface;  ///< RGBA16UI, see shaders/surface.glsl
    Texture depth;
    Texture colour;  ///< square roots of linear light; alpha 0 where there is no figure
    Framebuffer geometry;
    Framebuffer shading;
    glm::ivec2 capacity{0};  ///< texels of surface and depth
    glm::ivec2 colour_capacity{
        0};  ///< of colour, which pictures that are lit straight onto their background do without

    /// Makes room in surface and depth for at least `texels`.
    void reserve(glm::ivec2 texels);
    /// Makes as much room in colour.
    void reserve_colour();
};

}  // namespace render
