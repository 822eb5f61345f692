#include "render/geometry_pass.hpp"

#include "render/gl_error.hpp"

namespace render {

namespace {
constexpr float cloth_thickness_m = 0.004F;  // off the skin, under cloth_lift_m
constexpr float hem_range_m = 0.1F;          // as in shaders/surface.glsl
}  // namespace

GeometryPass::GeometryPass() : program_("geometry.vert.glsl", "geometry.frag.glsl") {}

void GeometryPass::draw(const Layer& layer, glm::ivec2 texels, const FigureStore& store,
                        const glm::mat4& clip_from_world, bool with_cloth) {
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
    program_.set("u_cloth_thickness", with_cloth ? cloth_thickness_m : 0.0F);
    program_.set("u_paint_range", with_cloth ? hem_range_m : 1.0F);
    for (const StoredFigure& figure : store.figures()) figure.draw();
    glBindVertexArray(0);
    check_pass("geometry");
}

}  // namespace render
