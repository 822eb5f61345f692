#include "render/overlay_pass.hpp"

#include "render/gl_error.hpp"

#include <algorithm>
#include <cmath>

namespace render {

namespace {

void upload(const Texture& texture, const image::Image& pixels) {
    glBindTexture(GL_TEXTURE_2D, texture.name());
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, pixels.width, pixels.height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 pixels.rgba.data());
}

/// Composites `over` onto `under`, both with straight alpha.
void blend(const std::uint8_t* over, std::uint8_t* under) {
    const double a = over[3] / 255.0;
    const double rest = (1 - a) * under[3] / 255.0;
    const double alpha = a + rest;
    if (alpha <= 0) return;
    for (int c = 0; c < 3; ++c)
        under[c] = static_cast<std::uint8_t>(std::lround((over[c] * a + under[c] * rest) / alpha));
    under[3] = static_cast<std::uint8_t>(std::lround(255 * alpha));
}

}  // namespace

void OverlayPass::draw(GLuint framebuffer, const std::vector<Overlay>& overlays, glm::ivec2 picture_low,
                       glm::ivec4 part) {
    if (overlays.empty()) return;
    if (stored_.size() < overlays.size()) stored_.resize(overlays.size());
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glViewport(part.x, part.y, part.z, part.w);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_CULL_FACE);
    glEnable(GL_BLEND);
    glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glEnable(GL_SCISSOR_TEST);
    if (!program_) program_.emplace("fullscreen.vert.glsl", "overlay.frag.glsl");
    program_->use();
    program_->set("u_overlay", 0);
    glActiveTexture(GL_TEXTURE0);
    glBindVertexArray(no_attributes_.name());
    for (std::size_t i = 0; i < overlays.size(); ++i) {
        const Overlay& overlay = overlays[i];
        if (stored_[i].key != overlay.key) {
            upload(stored_[i].texture, *overlay.pixels);
            stored_[i].key = overlay.key;
        }
        const glm::ivec2 low = picture_low + overlay.low;
        const glm::ivec2 from = glm::max(low, glm::ivec2(part));
        const glm::ivec2 to = glm::min(low + glm::ivec2(overlay.pixels->width, overlay.pixels->height),
                                       glm::ivec2(part) + glm::ivec2(part.z, part.w));
        if (from.x >= to.x || from.y >= to.y) continue;
        glBindTexture(GL_TEXTURE_2D, stored_[i].texture.name());
        program_->set("u_low", low);
        program_->set("u_height", overlay.pixels->height);
        glScissor(from.x, from.y, to.x - from.x, to.y - from.y);
        glDrawArrays(GL_TRIANGLES, 0, 3);
    }
    glDisable(GL_SCISSOR_TEST);
    glDisable(GL_BLEND);
    glBindVertexArray(0);
    check_pass("overlay");
}

void lay_over(image::Image& picture, const std::vector<Overlay>& overlays, int low) {
    for (const Overlay& overlay : overlays) {
        const image::Image& pixels = *overlay.pixels;
        const int top = low + picture.height - overlay.low.y - pixels.height;
        for (int y = std::max(0, -top); y < pixels.height && y + top < picture.height; ++y)
            for (int x = std::max(0, -overlay.low.x); x < pixels.width && x + overlay.low.x < picture.width; ++x) {
                const auto from = static_cast<std::size_t>(y * pixels.width + x) * 4;
                const auto to = (static_cast<std::size_t>(y + top) * static_cast<std::size_t>(picture.width) +
                                 static_cast<std::size_t>(x + overlay.low.x)) *
                                4;
                blend(pixels.rgba.data() + from, picture.rgba.data() + to);
            }
    }
}

}  // namespace render
