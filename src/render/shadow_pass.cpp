#include "render/shadow_pass.hpp"

#include "render/covering_draw.hpp"
#include "render/gl_error.hpp"

#include <glm/gtc/matrix_transform.hpp>

#include <cmath>

namespace render {

namespace {
constexpr int one_body_texels = 1024;  // a side: 2 mm on a standing body; finer would only alias under the soft filter
constexpr int many_bodies_texels = 3072;  // for a dozen bodies; supported by all drivers
constexpr float one_body_radius_m = 1.6F;
constexpr float unseen_turn_rad = 0.04F;  // at half a metre it moves a shadow by less than its penumbra
constexpr float border_m = 0.05F;         // around the figures: room for cloth and the filter
}  // namespace

ShadowPass::ShadowPass() : program_("shadow.vert.glsl", "shadow.frag.glsl") {
    glBindTexture(GL_TEXTURE_2D, map_.name());
    read_smoothly();
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_COMPARE_MODE, GL_COMPARE_REF_TO_TEXTURE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_COMPARE_FUNC, GL_LEQUAL);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_TEXTURE_2D, map_.name(), 0);
    constexpr GLenum none = GL_NONE;
    glDrawBuffers(1, &none);
    glReadBuffer(GL_NONE);
}

void ShadowPass::draw(const FigureStore& store, glm::vec3 towards_light, bool moving,
                      const std::optional<glm::vec4>& kept) {
    const bool same_light =
        moving ? glm::dot(towards_light, towards_light_) > std::cos(unseen_turn_rad) : towards_light == towards_light_;
    if (store.version() == store_version_ && same_light && (moving || kept == kept_)) return;
    ++version_;
    store_version_ = store.version();
    towards_light_ = towards_light;
    kept_ = kept;

    const glm::vec3 middle = (store.low() + store.high()) * 0.5F;
    const float radius_m = glm::length(store.high() - store.low()) / 2 + border_m;
    const glm::mat4 view = glm::lookAt(middle + towards_light * radius_m, middle, glm::vec3(0, 1, 0));
    const glm::mat4 clip = glm::ortho(-radius_m, radius_m, -radius_m, radius_m, 0.0F, 2 * radius_m) * view;
    map_from_world_ = glm::translate(glm::mat4(1), glm::vec3(0.5F)) * glm::scale(glm::mat4(1), glm::vec3(0.5F)) * clip;
    per_metre_ = 0.5F / radius_m;

    const int side = radius_m < one_body_radius_m ? one_body_texels : many_bodies_texels;
    if (side != side_texels_) {
        side_texels_ = side;
        glActiveTexture(GL_TEXTURE0);
        glBindTexture(GL_TEXTURE_2D, map_.name());
        glTexImage2D(GL_TEXTURE_2D, 0, GL_DEPTH_COMPONENT24, side, side, 0, GL_DEPTH_COMPONENT, GL_UNSIGNED_INT,
                     nullptr);
    }
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
    glViewport(0, 0, side, side);
    glEnable(GL_DEPTH_TEST);
    glDepthFunc(GL_LESS);
    glDepthMask(GL_TRUE);
    glDisable(GL_BLEND);
    constexpr float farthest = 1;
    glClearBufferfv(GL_DEPTH, 0, &farthest);
    // Draws only the back faces of closed skin: they lie well behind lit surfaces, which thus cannot shade themselves.
    glEnable(GL_CULL_FACE);
    glCullFace(GL_FRONT);
    if (kept && !cut_program_) cut_program_.emplace("shadow_cut.vert.glsl", "shadow_cut.frag.glsl");
    const Program& program = kept ? *cut_program_ : program_;
    program.use();
    if (kept) program.set("u_kept", *kept);
    program.set("u_clip_from_world", clip);
    for (const StoredFigure& figure : store.figures()) {
        program.set("u_place", figure.place);
        figure.draw_coarse();
    }
    glCullFace(GL_BACK);
    check_pass("shadow");
}

}  // namespace render
