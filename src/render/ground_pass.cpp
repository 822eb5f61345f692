#include "render/ground_pass.hpp"

#include "render/covering_draw.hpp"
#include "render/gl_error.hpp"

namespace render {
namespace {

constexpr int one_body_texels = 256;  // along a side
constexpr int many_bodies_texels = 1024;
constexpr float one_body_extent_m = 4;
constexpr float widest_blur_m = 0.10F;  // of the cast shadow within the map, as in shaders/ground.frag.glsl
constexpr float reach_m = 0.45F;        // of the cast shadow beyond the contact map, where it has faded out

/// Bounding box of contact and cast shadow on the ground, clipped to the map.
geometry::Box shaded_ground(const FigureStore& store, glm::vec3 towards_light, glm::vec2 map_low, float extent_m) {
    glm::vec2 low = store.contact_low();
    glm::vec2 high = low + store.contact_extent_m();
    for (const geometry::Box& slab : store.slabs())
        for (unsigned i = 0; i < 8; ++i) {
            const glm::vec3 corner((i & 1U) != 0 ? slab.high.x : slab.low.x, (i & 2U) != 0 ? slab.high.y : slab.low.y,
                                   (i & 4U) != 0 ? slab.high.z : slab.low.z);
            const glm::vec3 place = corner - towards_light * (corner.y / towards_light.y);
            low = glm::min(low, glm::vec2(place.x, place.z) - widest_blur_m);
            high = glm::max(high, glm::vec2(place.x, place.z) + widest_blur_m);
        }
    low = glm::max(low, map_low);
    high = glm::min(high, map_low + extent_m);
    return {{low.x, 0, low.y}, {high.x, 0, high.y}};
}

}  // namespace

GroundPass::GroundPass() : program_("fullscreen.vert.glsl", "ground.frag.glsl") {
    glBindTexture(GL_TEXTURE_2D, map_.name());
    read_smoothly();
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, map_.name(), 0);
}

void GroundPass::draw(const FigureStore& store, const ShadowPass& shadow) {
    if (shadow_version_ == shadow.version()) return;
    shadow_version_ = shadow.version();
    extent_m_ = store.contact_extent_m() + 2 * reach_m;
    low_ = store.contact_low() - reach_m;
    shaded_ = shaded_ground(store, shadow.towards_light(), low_, extent_m_);

    const int side = extent_m_ < one_body_extent_m ? one_body_texels : many_bodies_texels;
    if (side != side_texels_) {
        side_texels_ = side;
        glActiveTexture(GL_TEXTURE0);
        glBindTexture(GL_TEXTURE_2D, map_.name());
        glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, side, side, 0, GL_RED, GL_UNSIGNED_BYTE, nullptr);
    }
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
    glViewport(0, 0, side, side);
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
    program_.set("u_shadow_taps", still_shadow_taps);
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
