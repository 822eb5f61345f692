#include "render/camera.hpp"

#include <glm/gtc/matrix_transform.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace render {
namespace {

constexpr double framing_margin = 0.04;  // of the picture's width and height, on each side
constexpr double nearest_plane_m = 0.01;

std::array<glm::dvec3, 8> corners(glm::dvec3 low, glm::dvec3 high) {
    std::array<glm::dvec3, 8> result;
    for (std::size_t i = 0; i < 8; ++i)
        result[i] = {(i & 1U) != 0 ? high.x : low.x, (i & 2U) != 0 ? high.y : low.y, (i & 4U) != 0 ? high.z : low.z};
    return result;
}

/// Finds the smallest camera distance d, and the point to aim at, such that all points (`across` the view axis, `along`
/// it towards the camera) are in view: -tangent (d - along) <= across - middle <= tangent (d - along).
struct Fit {
    double tangent;
    double highest = -std::numeric_limits<double>::infinity();
    double lowest = std::numeric_limits<double>::infinity();

    void add(double across, double along) {
        highest = std::max(highest, across + tangent * along);
        lowest = std::min(lowest, across - tangent * along);
    }
    double distance() const { return (highest - lowest) / (2 * tangent); }
    double middle() const { return (highest + lowest) / 2; }
};

}  // namespace

CameraFrame camera_frame(const Camera& camera) {
    const double flat = std::cos(camera.pitch_rad);
    const glm::dvec3 back{std::sin(camera.yaw_rad) * flat, std::sin(camera.pitch_rad), std::cos(camera.yaw_rad) * flat};
    const glm::dvec3 right{std::cos(camera.yaw_rad), 0, -std::sin(camera.yaw_rad)};
    const glm::dvec3 up = glm::cross(back, right);
    return {glm::dvec3(camera.target) + back * camera.distance_m, right, up, back};
}

glm::mat4 clip_from_world(const Camera& camera, double aspect, glm::vec3 low, glm::vec3 high) {
    const CameraFrame frame = camera_frame(camera);
    double nearest = std::numeric_limits<double>::infinity();
    double farthest = nearest_plane_m;
    for (const glm::dvec3& corner : corners(low, high)) {
        const double depth = glm::dot(glm::dvec3(frame.eye) - corner, glm::dvec3(frame.back));
        nearest = std::min(nearest, depth);
        farthest = std::max(farthest, depth);
    }
    const double near_plane = std::max(nearest * 0.98, nearest_plane_m);
    const double far_plane = std::max(farthest * 1.02, near_plane * 2);
    const glm::dmat4 view =
        glm::lookAt(glm::dvec3(frame.eye), glm::dvec3(frame.eye) - glm::dvec3(frame.back), glm::dvec3(frame.up));
    if (camera.orthographic) {
        const double half = camera.distance_m * std::tan(camera.vertical_field_of_view_rad / 2);
        const double border = 0.02 * (farthest - nearest) + nearest_plane_m;
        return glm::mat4(glm::ortho(-half * aspect, half * aspect, -half, half, nearest - border, farthest + border) *
                         view);
    }
    return glm::mat4(glm::perspective(camera.vertical_field_of_view_rad, aspect, near_plane, far_plane) * view);
}

Camera framing(glm::vec3 low, glm::vec3 high, Direction from, double aspect, double vertical_field_of_view_rad) {
    Camera camera;
    camera.yaw_rad = from.yaw_rad;
    camera.pitch_rad = from.pitch_rad;
    camera.vertical_field_of_view_rad = vertical_field_of_view_rad;
    const CameraFrame frame = camera_frame(camera);
    const glm::dvec3 middle = (glm::dvec3(low) + glm::dvec3(high)) / 2.0;
    const double tangent = std::tan(vertical_field_of_view_rad / 2);
    Fit across{tangent * aspect * (1 - 2 * framing_margin)};
    Fit upward{tangent * (1 - 2 * framing_margin)};
    double closest = 0;
    for (const glm::dvec3& corner : corners(low, high)) {
        const glm::dvec3 from_middle = corner - middle;
        const double along = glm::dot(from_middle, glm::dvec3(frame.back));
        across.add(glm::dot(from_middle, glm::dvec3(frame.right)), along);
        upward.add(glm::dot(from_middle, glm::dvec3(frame.up)), along);
        closest = std::max(closest, along);
    }
    camera.distance_m = std::max({across.distance(), upward.distance(), closest + 2 * nearest_plane_m});
    camera.target = middle + across.middle() * glm::dvec3(frame.right) + upward.middle() * glm::dvec3(frame.up);
    return camera;
}

Camera framing(glm::vec3 low, glm::vec3 high, double yaw_rad, double pitch_rad, double aspect) {
    return framing(low, high, {yaw_rad, pitch_rad}, aspect, portrait_field_of_view_rad);
}

Picture whole_picture(const Scene& scene, const Camera& camera, const Look& look, Size size) {
    const glm::ivec4 all(0, 0, size.width, size.height);
    return {.panes = {{.scene = scene, .camera = camera, .look = look, .frame = all, .part = all}}, .overlays = {}};
}

}  // namespace render
