#include "render/composite_pass.hpp"

#include "render/gl_error.hpp"

namespace render {

namespace {

/// Sets the uniforms common to all programs; `offset`: from framebuffer pixels to picture pixels.
void set_picture(const Program& program, const CompositePass::View& view, glm::ivec2 offset) {
    program.set("u_picture", view.picture);
    program.set("u_pixel_offset", offset);
    program.set("u_background", static_cast<int>(view.background));
}

/// Draws the part of the framebuffer covered by `rect` (x, y, width, height in the picture).
void draw_part(glm::ivec4 rect, const CompositePass::View& view) {
    const glm::ivec2 from = glm::ivec2(rect) - view.tile + glm::ivec2(view.viewport);
    glEnable(GL_SCISSOR_TEST);
    glScissor(from.x, from.y, rect.z, rect.w);
    glDrawArrays(GL_TRIANGLES, 0, 3);
    glDisable(GL_SCISSOR_TEST);
}

/// Homography from clip coordinates to homogeneous ground coordinates, in units of `extent_m` from `low`.
glm::mat3 floor_from_clip(const glm::dmat4& clip_from_world, glm::vec2 low, float extent_m) {
    const glm::dvec4 from_x = clip_from_world[0] * static_cast<double>(extent_m);
    const glm::dvec4 from_z = clip_from_world[2] * static_cast<double>(extent_m);
    const glm::dvec4 corner = clip_from_world * glm::dvec4(low.x, 0, low.y, 1);
    // The plane y = 0 and the picture are related by a homography, a 3 x 3 matrix.
    const auto row = [](const glm::dvec4& v) { return glm::dvec3(v.x, v.y, v.w); };
    const glm::dmat3 clip_from_floor(row(from_x), row(from_z), row(corner));
    // Clip w is positive in front of the eye, and so is its reciprocal, the third coordinate of the inverse.
    return glm::inverse(clip_from_floor);
}

glm::mat3 ground_from_clip(const glm::dmat4& clip_from_world, const GroundPass& ground) {
    return floor_from_clip(clip_from_world, ground.low(), ground.extent_m());
}

constexpr float grid_beyond_m = 1.1F;  // beyond the ground map
constexpr glm::vec3 grid_on_dark{0.62F, 0.65F, 0.70F};
constexpr glm::vec3 grid_on_light{0.30F, 0.33F, 0.38F};

void set_grid(const Program& program, const CompositePass::View& view, const GroundPass& ground) {
    const float half_m = ground.extent_m() / 2;
    const glm::vec2 middle = ground.low() + half_m;
    program.set("u_floor_from_clip", floor_from_clip(view.clip_from_world, {0, 0}, 1));
    program.set("u_clip_per_pixel", 2.0F / glm::vec2(view.picture));
    program.set("u_grid_colour", view.background == Background::dark ? grid_on_dark : grid_on_light);
    program.set("u_grid_middle", glm::vec3(middle, half_m + grid_beyond_m));
}

}  // namespace

CompositePass::CompositePass()
    : backdrop_("fullscreen.vert.glsl", "backdrop.frag.glsl"),
      shade_ground_("fullscreen.vert.glsl", "ground_shade.frag.glsl") {}

/// Copies the cached backdrop, which rarely changes while the picture moves, and redraws it only if it must.
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

void CompositePass::draw_grid(const GroundPass& ground, const View& view) {
    if (!grid_) grid_.emplace("fullscreen.vert.glsl", "grid.frag.glsl");
    grid_->use();
    set_picture(*grid_, view, view.tile - glm::ivec2(view.viewport));
    set_grid(*grid_, view, ground);
    glEnable(GL_BLEND);
    // Straight alpha: on a transparent background the lines keep their colour, and their opacity becomes the alpha.
    if (view.background == Background::transparent)
        glBlendFunc(GL_ONE, GL_ZERO);
    else
        glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ZERO, GL_ONE);
    glDrawArrays(GL_TRIANGLES, 0, 3);
    glDisable(GL_BLEND);
    check_pass("grid");
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
    if (view.grid) draw_grid(ground, view);
    if (view.shadow_rect.z > 0 && view.shadow_rect.w > 0) {
        shade_ground_.use();
        set_picture(shade_ground_, view, view.tile - glm::ivec2(view.viewport));
        shade_ground_.set("u_ground_from_clip", ground_from_clip(view.clip_from_world, ground));
        shade_ground_.set("u_ground_map", 0);
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

void CompositePass::set_behind(const Program& program, const GroundPass& ground, const View& view, int unit) const {
    set_picture(program, view, view.tile - glm::ivec2(view.viewport));
    program.set("u_tile_low", view.tile);
    program.set("u_ground_from_clip", ground_from_clip(view.clip_from_world, ground));
    program.set("u_grid", view.grid ? 1 : 0);
    if (view.grid) set_grid(program, view, ground);
    program.set("u_ground_map", unit);
    program.set("u_backdrop", unit + 1);
    glActiveTexture(GL_TEXTURE0 + static_cast<GLenum>(unit));
    glBindTexture(GL_TEXTURE_2D, ground.map().name());
    glActiveTexture(GL_TEXTURE0 + static_cast<GLenum>(unit) + 1);
    glBindTexture(GL_TEXTURE_2D, backdrop_colour_.name());
}

void CompositePass::draw_figures(const Layer& layer, const GroundPass& ground, const View& view) {
    glBindVertexArray(no_attributes_.name());
    if (!figures_) figures_.emplace("fullscreen.vert.glsl", "composite.frag.glsl");
    figures_->use();
    set_behind(*figures_, ground, view, 1);
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, layer.colour.name());
    figures_->set("u_texels_across", view.samples_across);
    figures_->set("u_layer_low", glm::ivec2(view.layer_rect));
    figures_->set("u_layer_size", glm::ivec2(view.layer_rect.z, view.layer_rect.w));
    figures_->set("u_layer", 0);
    for (const glm::ivec4& rect : view.figure_rects) draw_part(rect, view);
    glBindVertexArray(0);
    check_pass("composite");
}

}  // namespace render
