#include "render/composite_pass.hpp"

#include "render/gl_error.hpp"

namespace render {

namespace {

/// What all programs need to know; `offset`: from the framebuffer's pixels to the picture's.
void set_picture(const Program& program, const CompositePass::View& view, glm::ivec2 offset) {
    program.set("u_picture", view.picture);
    program.set("u_pixel_offset", offset);
    program.set("u_background", static_cast<int>(view.background));
}

/// Draws where `rect` (x, y, width, height in the picture) lies in the framebuffer.
void draw_part(glm::ivec4 rect, const CompositePass::View& view) {
    const glm::ivec2 from = glm::ivec2(rect) - view.tile + glm::ivec2(view.viewport);
    glEnable(GL_SCISSOR_TEST);
    glScissor(from.x, from.y, rect.z, rect.w);
    glDrawArrays(GL_TRIANGLES, 0, 3);
    glDisable(GL_SCISSOR_TEST);
}

/// The plane y = 0 and the picture are two views of one plane: a 3 x 3 matrix turns clip coordinates into homogeneous
/// coordinates of the ground's map, with a positive third one before the eye.
glm::mat3 ground_from_clip(const glm::dmat4& clip_from_world, const GroundPass& ground) {
    const glm::dvec4 from_x = clip_from_world[0] * static_cast<double>(ground.extent_m());
    const glm::dvec4 from_z = clip_from_world[2] * static_cast<double>(ground.extent_m());
    const glm::dvec4 corner = clip_from_world * glm::dvec4(ground.low().x, 0, ground.low().y, 1);
    const auto row = [](const glm::dvec4& v) { return glm::dvec3(v.x, v.y, v.w); };
    const glm::dmat3 clip_from_ground(row(from_x), row(from_z), row(corner));
    // Clip w is positive before the eye, where clip = matrix * (place, 1) divided by w: so is one over it.
    return glm::inverse(clip_from_ground);
}

}  // namespace

CompositePass::CompositePass()
    : backdrop_("fullscreen.vert.glsl", "backdrop.frag.glsl"),
      shade_ground_("fullscreen.vert.glsl", "ground_shade.frag.glsl"),
      figures_("fullscreen.vert.glsl", "composite.frag.glsl") {}

/// Copies the backdrop, which is drawn anew only for another picture: most of a moving picture does not change.
void CompositePass::lay_backdrop(GLuint framebuffer, const View& view) {
    const glm::ivec2 size(view.viewport.z, view.viewport.w);
    if (const Backdrop wanted{view.background, {view.tile, size}, view.picture}; drawn_ != wanted) {
        if (size.x > backdrop_capacity_.x || size.y > backdrop_capacity_.y) {
            backdrop_capacity_ = glm::max(size, backdrop_capacity_);
            glBindTexture(GL_TEXTURE_2D, backdrop_colour_.name());
            glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
            glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
            glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, backdrop_capacity_.x, backdrop_capacity_.y, 0, GL_RGBA,
                         GL_UNSIGNED_BYTE, nullptr);
            glBindFramebuffer(GL_FRAMEBUFFER, backdrop_framebuffer_.name());
            glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, backdrop_colour_.name(), 0);
        }
        glBindFramebuffer(GL_FRAMEBUFFER, backdrop_framebuffer_.name());
        glViewport(0, 0, size.x, size.y);
        backdrop_.use();
        set_picture(backdrop_, view, view.tile);
        glDrawArrays(GL_TRIANGLES, 0, 3);
        drawn_ = wanted;
    }
    const glm::ivec2 low(view.viewport);
    const glm::ivec2 high = low + size;
    glBindFramebuffer(GL_READ_FRAMEBUFFER, backdrop_framebuffer_.name());
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, framebuffer);
    glBlitFramebuffer(0, 0, size.x, size.y, low.x, low.y, high.x, high.y, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
}

void CompositePass::draw_behind(GLuint framebuffer, const GroundPass& ground, const View& view) {
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_BLEND);
    glDisable(GL_CULL_FACE);
    glDisable(GL_SCISSOR_TEST);
    glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
    glBindVertexArray(no_attributes_.name());
    lay_backdrop(framebuffer, view);
    glViewport(view.viewport.x, view.viewport.y, view.viewport.z, view.viewport.w);
    if (view.shadow_rect.z > 0 && view.shadow_rect.w > 0) {
        shade_ground_.use();
        set_picture(shade_ground_, view, view.tile - glm::ivec2(view.viewport));
        shade_ground_.set("u_ground_from_clip", ground_from_clip(view.clip_from_world, ground));
        shade_ground_.set("u_ground", 0);
        glActiveTexture(GL_TEXTURE0);
        glBindTexture(GL_TEXTURE_2D, ground.map().name());
        glEnable(GL_BLEND);
        glBlendFunc(GL_ZERO, GL_SRC_COLOR);
        draw_part(view.shadow_rect, view);
        glDisable(GL_BLEND);
    }
    glBindVertexArray(0);
    check_pass("backdrop");
}

void CompositePass::draw_figures(const Layer& layer, const GroundPass& ground, const View& view) {
    glBindVertexArray(no_attributes_.name());
    glActiveTexture(GL_TEXTURE2);
    glBindTexture(GL_TEXTURE_2D, backdrop_colour_.name());
    glActiveTexture(GL_TEXTURE1);
    glBindTexture(GL_TEXTURE_2D, ground.map().name());
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, layer.colour.name());
    figures_.use();
    set_picture(figures_, view, view.tile - glm::ivec2(view.viewport));
    figures_.set("u_tile_low", view.tile);
    figures_.set("u_samples_across", view.samples_across);
    figures_.set("u_layer_low", glm::ivec2(view.layer_rect));
    figures_.set("u_layer_size", glm::ivec2(view.layer_rect.z, view.layer_rect.w));
    figures_.set("u_ground_from_clip", ground_from_clip(view.clip_from_world, ground));
    figures_.set("u_layer", 0);
    figures_.set("u_ground", 1);
    figures_.set("u_backdrop", 2);
    for (const glm::ivec4& rect : view.figure_rects) draw_part(rect, view);
    glBindVertexArray(0);
    check_pass("composite");
}

}  // namespace render
