#include "render/geometry_pass.hpp"

#include "render/gl_error.hpp"

namespace render {

namespace {
constexpr float cloth_thickness_m = 0.004F;  // above the skin; less than cloth_lift_m
constexpr float hair_thickness_m = 0.010F;   // on the crown, likewise
constexpr float hem_range_m = 0.2F;          // as in shaders/surface.glsl
}  // namespace

GeometryPass::GeometryPass() : program_("geometry.vert.glsl", "geometry.frag.glsl") {}

void GeometryPass::draw(const Layer& layer, const FigureStore& store, const View& view) {
    glBindFramebuffer(GL_FRAMEBUFFER, layer.geometry.name());
    glViewport(0, 0, view.texels.x, view.texels.y);
    glEnable(GL_SCISSOR_TEST);  // clear only the part in use; the surface is valid only where depth says so
    glScissor(0, 0, view.texels.x, view.texels.y);
    glDepthMask(GL_TRUE);
    constexpr float farthest = 1;
    glClearBufferfv(GL_DEPTH, 0, &farthest);
    glDisable(GL_SCISSOR_TEST);
    if (view.nothing) return;
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_LESS);
    glCullFace(GL_BACK);
    glDisable(GL_BLEND);
    if (view.kept && !cut_program_) cut_program_.emplace("geometry_cut.vert.glsl", "geometry_cut.frag.glsl");
    const Program& program = view.kept ? *cut_program_ : program_;
    program.use();
    if (view.kept) {
        glDisable(GL_CULL_FACE);
        program.set("u_kept", *view.kept);
    } else {
        glEnable(GL_CULL_FACE);
    }
    program.set("u_clip_from_world", view.clip_from_world);
    program.set("u_cloth_thickness", view.with_cloth ? cloth_thickness_m : 0.0F);
    program.set("u_hair_thickness", view.with_cloth ? hair_thickness_m : 0.0F);
    program.set("u_paint_range", view.with_cloth ? hem_range_m : 1.0F);
    for (const StoredFigure& figure : store.figures()) {
        program.set("u_place", figure.place);
        program.set("u_grey", figure.grey);
        figure.draw_seen(view.clip_from_world);
    }
    glBindVertexArray(0);
    check_pass("geometry");
}

}  // namespace render
