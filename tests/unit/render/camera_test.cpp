#include "render/camera.hpp"

#include "render/scene.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>

namespace {

struct Extent {
    glm::dvec2 low{1e9};
    glm::dvec2 high{-1e9};
};

/// The extent of the box's corners in clip coordinates -1..1, calculated independently from yaw, pitch and distance.
Extent projected(const render::Camera& camera, glm::dvec3 low, glm::dvec3 high, double aspect) {
    const double yaw = camera.yaw_rad;
    const double pitch = camera.pitch_rad;
    const glm::dvec3 back{std::sin(yaw) * std::cos(pitch), std::sin(pitch), std::cos(yaw) * std::cos(pitch)};
    const glm::dvec3 right{std::cos(yaw), 0, -std::sin(yaw)};
    const glm::dvec3 up = glm::cross(back, right);
    const glm::dvec3 eye = glm::dvec3(camera.target) + camera.distance_m * back;
    const double tangent = std::tan(camera.vertical_field_of_view_rad / 2);
    Extent extent;
    for (int i = 0; i < 8; ++i) {
        const glm::dvec3 corner{(i & 1) != 0 ? high.x : low.x, (i & 2) != 0 ? high.y : low.y,
                                (i & 4) != 0 ? high.z : low.z};
        const glm::dvec3 from_eye = corner - eye;
        const double depth = -glm::dot(from_eye, back);
        REQUIRE(depth > 0);
        const glm::dvec2 at{glm::dot(from_eye, right) / (depth * tangent * aspect),
                            glm::dot(from_eye, up) / (depth * tangent)};
        extent.low = glm::min(extent.low, at);
        extent.high = glm::max(extent.high, at);
    }
    return extent;
}

constexpr glm::vec3 body_low{-0.45F, 0, -0.15F};
constexpr glm::vec3 body_high{0.45F, 1.78F, 0.25F};

}  // namespace

TEST_CASE("framing fills the picture up to the margin from every direction and at every aspect") {
    for (const double yaw : {0.0, 0.6, 1.5707963, 3.1415927, -2.0})
        for (const double pitch : {-1.2, -0.3, 0.0, 0.1, 0.9, 1.5})
            for (const double aspect : {0.05, 0.5, 1.0, 1.777, 20.0}) {
                const render::Camera camera = render::framing(body_low, body_high, yaw, pitch, aspect);
                const Extent extent = projected(camera, body_low, body_high, aspect);
                const double widest = std::max(extent.high.x, -extent.low.x);
                const double tallest = std::max(extent.high.y, -extent.low.y);
                INFO("yaw " << yaw << " pitch " << pitch << " aspect " << aspect);
                CHECK(std::max(widest, tallest) == Approx(0.92).epsilon(1e-4));  // 4 % of the side is free at each end
                CHECK(std::min(widest, tallest) < 0.9201);
            }
}

TEST_CASE("framing centres what it frames along the side that is filled") {
    for (const double aspect : {0.2, 0.8, 3.0}) {
        const render::Camera camera = render::framing(body_low, body_high, 0.7, 0.3, aspect);
        const Extent extent = projected(camera, body_low, body_high, aspect);
        const glm::dvec2 off_centre = glm::abs(extent.high + extent.low);
        CHECK(std::min(off_centre.x, off_centre.y) < 1e-4);
        CHECK(std::max(off_centre.x, off_centre.y) < 0.1);
    }
}

TEST_CASE("the clip matrix agrees with the projection by hand and encloses the box in depth") {
    const render::Camera camera = render::framing(body_low, body_high, 0.7, 0.3, 0.8);
    const glm::mat4 clip = render::clip_from_world(camera, 0.8, body_low, body_high);
    Extent extent;
    for (int i = 0; i < 8; ++i) {
        const glm::vec4 corner{(i & 1) != 0 ? body_high.x : body_low.x, (i & 2) != 0 ? body_high.y : body_low.y,
                               (i & 4) != 0 ? body_high.z : body_low.z, 1};
        const glm::vec4 at = clip * corner;
        CHECK(std::abs(at.z) < at.w);
        extent.low = glm::min(extent.low, glm::dvec2(at.x, at.y) / static_cast<double>(at.w));
        extent.high = glm::max(extent.high, glm::dvec2(at.x, at.y) / static_cast<double>(at.w));
    }
    const Extent expected = projected(camera, body_low, body_high, 0.8);
    CHECK(extent.low.x == Approx(expected.low.x).epsilon(1e-4));
    CHECK(extent.high.y == Approx(expected.high.y).epsilon(1e-4));
}

TEST_CASE("yaw grows towards the body's left and pitch upwards") {
    render::Camera camera;
    camera.target = {0, 1, 0};
    camera.distance_m = 4;
    camera.yaw_rad = 1.5707963;
    CHECK(render::camera_frame(camera).eye.x == Approx(4));
    camera.yaw_rad = 0;
    camera.pitch_rad = 1.5707963;
    CHECK(render::camera_frame(camera).eye.y == Approx(5));
}

TEST_CASE("without perspective equal lengths are equal near and far, and as large as at the target") {
    render::Camera camera{.target = {0, 0.9F, 0}, .yaw_rad = 0.4, .pitch_rad = 0.2, .distance_m = 4};
    const glm::vec3 low(-0.5F, 0, -0.5F), high(0.5F, 1.8F, 0.5F);
    const auto length = [&](glm::vec3 at) {
        const glm::mat4 clip = render::clip_from_world(camera, 1.5, low, high);
        const auto project = [&](glm::vec3 p) {
            const glm::vec4 c = clip * glm::vec4(p, 1);
            return glm::vec2(c) / c.w;
        };
        return glm::length(project(at + glm::vec3(0, 0.1F, 0)) - project(at));
    };
    camera.orthographic = true;
    const float middle = length({0, 0.9F, 0});
    CHECK(length({0.3F, 0.2F, 0.4F}) == Approx(middle).epsilon(1e-4));
    CHECK(length({-0.3F, 1.5F, -0.4F}) == Approx(middle).epsilon(1e-4));
    camera.orthographic = false;
    CHECK(length({0, 0.9F, 0}) == Approx(middle).epsilon(0.02));
    CHECK(length({0.3F, 0.2F, 0.4F}) > 1.02F * middle);
}
