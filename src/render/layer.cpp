#include "render/layer.hpp"

namespace render {
namespace {

constexpr int grain_texels =
    64;  // capacities are multiples of this, so that a slow zoom does not reallocate every frame

struct Format {
    GLint internal;
    GLenum components;
    GLenum type;
};

void allocate(const Texture& texture, const Format& format, glm::ivec2 size) {
    glBindTexture(GL_TEXTURE_2D, texture.name());
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glTexImage2D(GL_TEXTURE_2D, 0, format.internal, size.x, size.y, 0, format.components, format.type, nullptr);
}

void attach(const Framebuffer& framebuffer, GLenum attachment, const Texture& texture) {
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer.name());
    glFramebufferTexture2D(GL_FRAMEBUFFER, attachment, GL_TEXTURE_2D, texture.name(), 0);
}

}  // namespace

void Layer::reserve(glm::ivec2 texels) {
    if (texels.x <= capacity.x && texels.y <= capacity.y) return;
    capacity = (glm::max(texels, capacity) + grain_texels - 1) / grain_texels * grain_texels;
    allocate(surface, {GL_RGBA16UI, GL_RGBA_INTEGER, GL_UNSIGNED_SHORT}, capacity);
    allocate(depth, {GL_DEPTH_COMPONENT24, GL_DEPTH_COMPONENT, GL_UNSIGNED_INT}, capacity);
    attach(geometry, GL_COLOR_ATTACHMENT0, surface);
    attach(geometry, GL_DEPTH_ATTACHMENT, depth);
}

void Layer::reserve_colour() {
    if (capacity == colour_capacity) return;
    colour_capacity = capacity;
    allocate(colour, {GL_RGBA8, GL_RGBA, GL_UNSIGNED_BYTE}, colour_capacity);
    attach(shading, GL_COLOR_ATTACHMENT0, colour);
}

}  // namespace render
