#include "render/geometry_pass.hpp"

#include "render/gl_error.hpp"

namespace render {

GeometryPass::GeometryPass() : program_("geometry.vert.glsl", "geometry.frag.glsl") {}

void GeometryPass::draw(const Layer& layer, glm::ivec2 texels, const FigureStore& store,
                        const glm::mat4& clip_from_world) {
    glBindFramebuffer(GL_FRAMEBUFFER, layer.geometry.name());
    glViewport(0, 0, texels.x, texels.y);
    glEnable(GL_SCISSOR_TEST);  // clear the part in use only; surfaces need no clearing, depth says where there are any
    glScissor(0, 0, texels.x, texels.y);
    glDepthMask(GL_TRUE);
    constexpr float farthest = 1;
    glClearBufferfv(GL_DEPTH, 0, &farthest);
    glDisable(GL_SCISSOR_TEST);
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_LESS);
    glEnable(GL_CULL_FACE);
    glCullFace(GL_BACK);
    glDisable(GL_BLEND);

    program_.use();
    program_.set("u_clip_from_world", clip_from_world);
    for (const StoredFigure& figure : store.figures()) figure.draw();
    glBindVertexArray(0);
    check_pass("geometry");
}

}  // namespace render
