#include "render/picture_texture.hpp"

#include "render/gl_error.hpp"
#include "render/gl_handles.hpp"

namespace render {

struct PictureTexture::Impl {
    Texture texture;
};

PictureTexture::PictureTexture(const image::Image& pixels) : impl_(std::make_unique<Impl>()) {
    glBindTexture(GL_TEXTURE_2D, impl_->texture.name());
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, pixels.width, pixels.height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 pixels.rgba.data());
    glGenerateMipmap(GL_TEXTURE_2D);
    check_pass("picture texture");
}

PictureTexture::~PictureTexture() = default;
PictureTexture::PictureTexture(PictureTexture&& other) noexcept = default;
PictureTexture& PictureTexture::operator=(PictureTexture&& other) noexcept = default;

std::uint32_t PictureTexture::name() const {
    return impl_->texture.name();
}

}  // namespace render
