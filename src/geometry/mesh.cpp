#include "geometry/mesh.hpp"

#include <cassert>

namespace geometry {

std::vector<Triangle> triangulate(std::span<const Quad> quads) {
    std::vector<Triangle> triangles;
    triangles.reserve(quads.size() * 2);
    for (const Quad& q : quads) {
        triangles.push_back({q[0], q[1], q[2]});
        triangles.push_back({q[0], q[2], q[3]});
    }
    return triangles;
}

std::vector<glm::vec3> vertex_normals(std::span<const glm::vec3> positions, std::span<const Triangle> triangles) {
    std::vector<glm::vec3> normals(positions.size(), glm::vec3(0));
    for (const Triangle& t : triangles) {
        const glm::vec3 a = positions[t[0]];
        const glm::vec3 area_normal = glm::cross(positions[t[1]] - a, positions[t[2]] - a);
        for (const auto corner : t) normals[corner] += area_normal;
    }
    for (glm::vec3& n : normals) {
        const float length = glm::length(n);
        if (length > 0) n /= length;
    }
    return normals;
}

double enclosed_volume(std::span<const glm::vec3> positions, std::span<const Triangle> triangles) {
    double six_volumes = 0;
    for (const Triangle& t : triangles) {
        const glm::dvec3 a = positions[t[0]], b = positions[t[1]], c = positions[t[2]];
        six_volumes += glm::dot(a, glm::cross(b, c));
    }
    return six_volumes / 6;
}

double surface_area(std::span<const glm::vec3> positions, std::span<const Triangle> triangles) {
    double two_areas = 0;
    for (const Triangle& t : triangles) {
        const glm::dvec3 a = positions[t[0]], b = positions[t[1]], c = positions[t[2]];
        two_areas += glm::length(glm::cross(b - a, c - a));
    }
    return two_areas / 2;
}

Box bounding_box(std::span<const glm::vec3> positions) {
    assert(!positions.empty());
    Box box{positions[0], positions[0]};
    for (const glm::vec3& p : positions) {
        box.low = glm::min(box.low, p);
        box.high = glm::max(box.high, p);
    }
    return box;
}

}  // namespace geometry
