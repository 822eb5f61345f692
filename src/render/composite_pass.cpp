#include "render/composite_pass.hpp"

#include "render/gl_error.hpp"

namespace render {

namespace {

/// What both programs need to know.
void set_picture(const Program& program, const CompositePass::View& view) {
    program.set("u_picture", view.picture);
    program.set("u_pixel_offset", view.tile - glm::ivec2(view.viewport));
    program.set("u_background", static_cast<int>(view.background));
}

}  // namespace

CompositePass::CompositePass()
    : backdrop_("fullscreen.vert.glsl", "backdrop.frag.glsl"),
      program_("fullscreen.vert.glsl", "composite.frag.glsl") {}

void CompositePass::draw(GLuint framebuffer, const Layer& layer, const GroundPass& ground, const View& view) {
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glViewport(view.viewport.x, view.viewport.y, view.viewport.z, view.viewport.w);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_BLEND);
    glDisable(GL_CULL_FACE);
    glDisable(GL_SCISSOR_TEST);
    glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);

    glBindVertexArray(no_attributes_.name());
    backdrop_.use();
    set_picture(backdrop_, view);
    glDrawArrays(GL_TRIANGLES, 0, 3);

    program_.use();
    set_picture(program_, view);
    program_.set("u_samples_across", view.samples_across);
    program_.set("u_layer_low", glm::ivec2(view.layer_rect));
    program_.set("u_layer_size", glm::ivec2(view.layer_rect.z, view.layer_rect.w));
    program_.set("u_eye", view.eye);
    program_.set("u_world_from_clip", view.world_from_clip);
    program_.set("u_ground_low", ground.low());
    program_.set("u_ground_extent", ground.extent_m());
    program_.set("u_layer", 0);
    program_.set("u_ground", 1);
    glActiveTexture(GL_TEXTURE1);
    glBindTexture(GL_TEXTURE_2D, ground.map().name());
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, layer.colour.name());
    // The costly part only where there is something to see; where both are, it is drawn twice over itself.
    glEnable(GL_SCISSOR_TEST);
    for (const glm::ivec4& rect : {view.shadow_rect, view.layer_rect}) {
        const glm::ivec2 from = glm::ivec2(rect) - view.tile + glm::ivec2(view.viewport);
        glScissor(from.x, from.y, rect.z, rect.w);
        glDrawArrays(GL_TRIANGLES, 0, 3);
    }
    glDisable(GL_SCISSOR_TEST);
    glBindVertexArray(0);
    check_pass("composite");
}

}  // namespace render
