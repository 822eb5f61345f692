#include "render/ground_pass.hpp"

#include "render/gl_error.hpp"

namespace render {
namespace {

constexpr int side_texels = 256;
constexpr float reach_m = 0.45F;  // of the cast shadow beyond the contact map: it has faded out there

}  // namespace

GroundPass::GroundPass() : program_("fullscreen.vert.glsl", "ground.frag.glsl") {
    glBindTexture(GL_TEXTURE_2D, map_.name());
    for (const GLenum wrap : {GL_TEXTURE_WRAP_S, GL_TEXTURE_WRAP_T})
        glTexParameteri(GL_TEXTURE_2D, wrap, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, side_texels, side_texels, 0, GL_RED, GL_UNSIGNED_BYTE, nullptr);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, map_.name(), 0);
}

void GroundPass::draw(const FigureStore& store, const ShadowPass& shadow) {
    if (shadow_version_ == shadow.version()) return;
    shadow_version_ = shadow.version();
    extent_m_ = store.contact_extent_m() + 2 * reach_m;
    low_ = store.contact_low() - reach_m;

    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
    glViewport(0, 0, side_texels, side_texels);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_BLEND);
    glDisable(GL_CULL_FACE);
    program_.use();
    program_.set("u_low", low_);
    program_.set("u_extent", extent_m_);
    program_.set("u_contact_low", store.contact_low());
    program_.set("u_contact_extent", store.contact_extent_m());
    program_.set("u_shadow_from_world", shadow.map_from_world());
    program_.set("u_shadow_per_metre", shadow.per_metre());
    program_.set("u_shadow_map", 0);
    program_.set("u_contact", 1);
    glActiveTexture(GL_TEXTURE1);
    glBindTexture(GL_TEXTURE_2D, store.contact_map().name());
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, shadow.map().name());
    glBindVertexArray(no_attributes_.name());
    glDrawArrays(GL_TRIANGLES, 0, 3);
    glBindVertexArray(0);
    check_pass("ground");
}

}  // namespace render
