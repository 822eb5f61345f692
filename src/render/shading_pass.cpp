#include "render/shading_pass.hpp"

#include "render/covering_draw.hpp"
#include "render/gl_error.hpp"
#include "render/light_rig.hpp"

#include <cmath>

namespace render {
namespace {

constexpr float iso_line_px = 1.1F;

void set_light(const Program& program, const char* direction, const char* colour, const Light& light, double yaw_rad) {
    program.set(direction, glm::vec4(towards(light, yaw_rad), light.softness));
    program.set(colour, light.colour);
}

}  // namespace

Program& ShadingPass::begin(const View& view) {
    if (view.values && !values_) values_.emplace("fullscreen.vert.glsl", "values.frag.glsl");
    if (!view.values && !program_) program_.emplace("fullscreen.vert.glsl", "shading.frag.glsl");
    Program& program = view.values ? *values_ : *program_;
    program.use();
    return program;
}

void ShadingPass::draw(const Layer& layer, const ShadowPass& shadow, const View& view) {
    glBindFramebuffer(GL_FRAMEBUFFER, layer.shading.name());
    glViewport(0, 0, view.texels.x, view.texels.y);
    const Program& program = begin(view);
    program.set("u_direct", 0);
    draw_parts(program, layer, shadow, view, {0, 0});
}

void ShadingPass::draw_smooth(const Layer& layer, const ShadowPass& shadow, const View& view, const Direct& direct,
                              const std::function<void(const Program&)>& set_behind) {
    if (!smooth_) smooth_.emplace("fullscreen.vert.glsl", "smooth.frag.glsl");
    glBindFramebuffer(GL_FRAMEBUFFER, direct.framebuffer);
    glViewport(direct.viewport.x, direct.viewport.y, direct.viewport.z, direct.viewport.w);
    smooth_->use();
    smooth_->set("u_across", view.texels_across);
    set_behind(*smooth_);
    draw_parts(*smooth_, layer, shadow, view, direct.low, view.texels_across);
}

void ShadingPass::draw_direct(const Layer& layer, const ShadowPass& shadow, const View& view, const Direct& direct) {
    glBindFramebuffer(GL_FRAMEBUFFER, direct.framebuffer);
    glViewport(direct.viewport.x, direct.viewport.y, direct.viewport.z, direct.viewport.w);
    const Program& program = begin(view);
    program.set("u_direct", 1);
    program.set("u_pixel_offset", direct.pixel_offset);
    draw_parts(program, layer, shadow, view, direct.low);
}

void ShadingPass::set_lights(const Program& program, const ShadowPass& shadow, const View& view) {
    program.set("u_world_from_clip", view.world_from_clip);
    program.set("u_eye", view.eye);
    program.set("u_texel", view.texel_m);
    program.set("u_skin", linear_from_srgb(view.skin.skin_srgb));
    program.set("u_hair", linear_from_srgb(view.skin.hair_srgb));
    program.set("u_blood", view.skin.blood);
    const LightRig rig = rig_of(view.light);
    set_light(program, "u_fill_direction", "u_fill_colour", rig.fill, view.yaw_rad);
    set_light(program, "u_rim_direction", "u_rim_colour", rig.rim, view.yaw_rad);
    program.set("u_sky", rig.sky);
    program.set("u_ground", rig.ground);
    program.set("u_shadow_blur", rig.shadow_blur_m);
    program.set("u_shadow_from_world", shadow.map_from_world());
    program.set("u_shadow_per_metre", shadow.per_metre());
    program.set("u_shadow_taps", view.moving ? moving_shadow_taps : still_shadow_taps);
    program.set("u_shadow_map", 2);
}

void ShadingPass::set_values(const Program& program, const View& view) {
    const ValueMap& map = *view.values;
    program.set("u_diverging", map.diverging ? 1 : 0);
    program.set("u_low", map.low_oklab);
    program.set("u_middle", map.middle_oklab);
    program.set("u_high", map.high_oklab);
    program.set("u_lines", static_cast<float>(map.lines));
    program.set("u_line_width", iso_line_px * static_cast<float>(view.texels_across));
}

void ShadingPass::draw_parts(const Program& program, const Layer& layer, const ShadowPass& shadow, const View& view,
                             glm::ivec2 low, int texels_a_pixel) {
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_CULL_FACE);
    glDisable(GL_BLEND);
    program.set("u_layer_low", low);
    program.set("u_layer_size", view.texels);
    set_light(program, "u_key_direction", "u_key_colour", rig_of(view.light).key, view.yaw_rad);
    if (view.values)
        set_values(program, view);
    else
        set_lights(program, shadow, view);
    program.set("u_surface", 0);
    program.set("u_depth", 1);
    glActiveTexture(GL_TEXTURE2);
    glBindTexture(GL_TEXTURE_2D, shadow.map().name());
    glActiveTexture(GL_TEXTURE1);
    glBindTexture(GL_TEXTURE_2D, layer.depth.name());
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, layer.surface.name());
    std::vector<glm::ivec4> pixels = view.parts;
    for (glm::ivec4& part : pixels) part /= texels_a_pixel;
    draw_covering(no_attributes_, low, pixels);
    check_pass("shading");
}

}  // namespace render
