#include "render/cut_pass.hpp"

#include "render/camera.hpp"
#include "render/covering_draw.hpp"
#include "render/gl_error.hpp"
#include "render/light_rig.hpp"
#include "render/tissue_colours.hpp"

#include <algorithm>

namespace render {

namespace {

constexpr float step = 4.0F / 255;  // added to a channel per triangle: up to 63 may overlap
constexpr int grain_texels = 64;

void allocate(const Texture& texture, glm::ivec2 size) {
    glBindTexture(GL_TEXTURE_2D, texture.name());
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, size.x, size.y, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
}

/// Light on the cut face, which is flat and faces the camera.
glm::vec3 light_on(glm::vec3 normal, double yaw_rad) {
    const auto from = [&](const Light& light) {
        const float cosine = glm::dot(normal, towards(light, yaw_rad));
        return light.colour * std::max(0.0F, (cosine + light.softness) / (1 + light.softness));
    };
    const glm::vec3 around = glm::mix(ground_light, sky_light, 0.5F + 0.5F * normal.y);
    const glm::vec3 light = from(key_light) + from(fill_light) + around;
    return glm::clamp(light, 0.85F, 1.3F);  // colours carry meaning here: neither dim nor glaring
}

}  // namespace

glm::vec4 kept_side(const Cut& cut, const Camera& camera) {
    const CameraFrame frame = camera_frame(camera);
    const glm::dvec3 way = camera.orthographic ? glm::dvec3(frame.back) : glm::dvec3(frame.eye) - cut.point;
    const glm::dvec3 normal = glm::dot(way, cut.normal) < 0 ? -cut.normal : cut.normal;
    return {normal, glm::dot(normal, cut.point)};
}

CutPass::CutPass()
    : areas_("shadow.vert.glsl", "cut_area.frag.glsl"), face_("fullscreen.vert.glsl", "cut_face.frag.glsl") {
    glBindVertexArray(triangles_.name());
    glBindBuffer(GL_ARRAY_BUFFER, points_.name());
    glEnableVertexAttribArray(0);
    glVertexAttribPointer(0, 3, GL_FLOAT, GL_FALSE, 0, nullptr);
    glBindVertexArray(0);
}

void CutPass::reserve(glm::ivec2 texels) {
    if (texels.x <= capacity_.x && texels.y <= capacity_.y) return;
    capacity_ = (glm::max(texels, capacity_) + grain_texels - 1) / grain_texels * grain_texels;
    allocate(first_, capacity_);
    allocate(second_, capacity_);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, first_.name(), 0);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT1, GL_TEXTURE_2D, second_.name(), 0);
    constexpr std::array<GLenum, 2> both{GL_COLOR_ATTACHMENT0, GL_COLOR_ATTACHMENT1};
    glDrawBuffers(2, both.data());
}

void CutPass::upload(const Cut& cut) {
    if (uploaded_ == cut.key) return;
    std::vector<glm::vec3> points;
    for (std::size_t area = 0; area < cut_area_count; ++area) {
        begins_[area] = static_cast<GLint>(points.size());
        points.insert(points.end(), cut.areas[area].begin(), cut.areas[area].end());
    }
    begins_[cut_area_count] = static_cast<GLint>(points.size());
    glBindBuffer(GL_ARRAY_BUFFER, points_.name());
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(points.size() * sizeof(glm::vec3)), points.data(),
                 GL_DYNAMIC_DRAW);
    uploaded_ = cut.key;
}

void CutPass::find_areas(const Cut& cut, const View& view) {
    reserve(view.texels);
    upload(cut);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
    glViewport(0, 0, view.texels.x, view.texels.y);
    glDisable(GL_DEPTH_TEST);
    glEnable(GL_SCISSOR_TEST);
    glScissor(0, 0, view.texels.x, view.texels.y);
    constexpr std::array<GLfloat, 4> nothing{};
    glClearBufferfv(GL_COLOR, 0, nothing.data());
    glClearBufferfv(GL_COLOR, 1, nothing.data());
    glDisable(GL_SCISSOR_TEST);
    areas_.use();
    areas_.set("u_clip_from_world", view.clip_from_world);
    glBindVertexArray(triangles_.name());
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE);
    glEnable(GL_CULL_FACE);
    // First adds all triangles inside an area, then subtracts those outside: channels never go below zero in between.
    const bool seen_from_front = glm::dot(glm::vec3(view.kept), glm::vec3(cut.normal)) > 0;
    for (const bool adds : {true, false}) {
        glBlendEquation(adds ? GL_FUNC_ADD : GL_FUNC_REVERSE_SUBTRACT);
        glCullFace(adds == seen_from_front ? GL_BACK : GL_FRONT);
        for (std::size_t area = 0; area < cut_area_count; ++area) {
            glm::vec4 channels[2] = {glm::vec4(0), glm::vec4(0)};
            channels[area / 4][static_cast<int>(area % 4)] = step;
            areas_.set("u_first", channels[0]);
            areas_.set("u_second", channels[1]);
            glDrawArrays(GL_TRIANGLES, begins_[area], begins_[area + 1] - begins_[area]);
        }
    }
    glBlendEquation(GL_FUNC_ADD);
    glDisable(GL_BLEND);
    glCullFace(GL_BACK);
    glBindVertexArray(0);
    check_pass("cut areas");
}

void CutPass::draw(const Layer& layer, const View& view) {
    glBindFramebuffer(GL_FRAMEBUFFER, layer.shading.name());
    glViewport(0, 0, view.texels.x, view.texels.y);
    draw_face(view, {0, 0}, 0, {0, 0});
}

void CutPass::draw_direct(const View& view, const ShadingPass::Direct& direct) {
    glBindFramebuffer(GL_FRAMEBUFFER, direct.framebuffer);
    glViewport(direct.viewport.x, direct.viewport.y, direct.viewport.z, direct.viewport.w);
    draw_face(view, direct.low, 1, direct.pixel_offset);
}

void CutPass::draw_face(const View& view, glm::ivec2 low, int direct, glm::ivec2 pixel_offset) {
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_CULL_FACE);
    glDisable(GL_BLEND);
    face_.use();
    face_.set("u_first", 0);
    face_.set("u_second", 1);
    face_.set("u_layer_low", low);
    face_.set("u_direct", direct);
    face_.set("u_pixel_offset", pixel_offset);
    face_.set("u_light", light_on(glm::vec3(view.kept), view.yaw_rad));
    face_.set("u_skin", view.skin_linear);
    face_.set("u_fat", tissue_colours::fat);
    face_.set("u_muscle", tissue_colours::muscle);
    face_.set("u_visceral", tissue_colours::visceral);
    face_.set("u_organs", tissue_colours::organs);
    face_.set("u_lungs", tissue_colours::lungs);
    face_.set("u_brain", tissue_colours::brain);
    face_.set("u_bone", tissue_colours::bone);
    glActiveTexture(GL_TEXTURE1);
    glBindTexture(GL_TEXTURE_2D, second_.name());
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, first_.name());
    draw_covering(no_attributes_, low, view.parts);
    check_pass("cut face");
}

}  // namespace render
