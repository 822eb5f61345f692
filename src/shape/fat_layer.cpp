#include "shape/fat_layer.hpp"

#include "core/units.hpp"
#include "geometry/inward_distance.hpp"

#include <algorithm>
#include <numeric>

namespace shape {

namespace {

constexpr float most_of_the_way = 0.45F;  // of the way through the body, so that two opposite layers do not meet
constexpr int normal_smoothing_passes = 6;
constexpr int ratio_smoothing_passes = 3;
constexpr int rounds = 8;
constexpr int closing_rounds = 6;

using Triangles = std::vector<geometry::Triangle>;

/// Means over neighbours; the vertex itself counts half.
template <class T>
std::vector<T> smoothed(std::vector<T> values, const Triangles& triangles, int passes) {
    for (int pass = 0; pass < passes; ++pass) {
        std::vector<T> sums(values.size(), T(0));
        std::vector<float> counts(values.size(), 0);
        for (const auto& triangle : triangles)
            for (int k = 0; k < 3; ++k) {
                sums[triangle[k]] += values[triangle[(k + 1) % 3]] + values[triangle[(k + 2) % 3]];
                counts[triangle[k]] += 2;
            }
        for (std::size_t v = 0; v < values.size(); ++v)
            if (counts[v] > 0) values[v] = 0.5F * values[v] + (0.5F / counts[v]) * sums[v];
    }
    return values;
}

/// Directions along which the layer does not fold through itself in creases.
std::vector<glm::vec3> layer_normals(std::span<const glm::vec3> skin, const Triangles& triangles) {
    auto normals = smoothed(geometry::vertex_normals(skin, triangles), triangles, normal_smoothing_passes);
    for (glm::vec3& normal : normals) normal = glm::normalize(normal);
    return normals;
}

/// The surface `depth_m` under the skin; eyes are unchanged.
std::vector<glm::vec3> sunk(std::span<const glm::vec3> positions, std::span<const glm::vec3> normals,
                            std::span<const float> depth_m) {
    std::vector<glm::vec3> points(positions.begin(), positions.end());
    for (std::size_t v = 0; v < normals.size(); ++v) points[v] -= depth_m[v] * normals[v];
    return points;
}

glm::dvec3 doubled_area(const std::vector<glm::vec3>& outer, const std::vector<glm::vec3>& inner,
                        const geometry::Triangle& t, double share) {
    const auto at = [&](std::uint32_t v) { return glm::mix(glm::dvec3(outer[v]), glm::dvec3(inner[v]), share); };
    const glm::dvec3 a = at(t[0]);
    return glm::cross(at(t[1]) - a, at(t[2]) - a);
}

/// Volume between two surfaces per vertex, m3: each prism is divided in proportion to the depths at its vertices.
std::vector<double> held_m3(const std::vector<glm::vec3>& outer, const std::vector<glm::vec3>& inner,
                            const Triangles& triangles, std::size_t count) {
    std::vector<double> held(count, 0.0);
    for (const geometry::Triangle& t : triangles) {
        double depth[3], sum = 1e-12;
        glm::dvec3 way(0);
        for (int k = 0; k < 3; ++k) {
            way += glm::dvec3(outer[t[k]] - inner[t[k]]) / 3.0;
            sum += depth[k] = glm::length(glm::dvec3(outer[t[k]] - inner[t[k]]));
        }
        // The triangle's area is quadratic along the way: Simpson's rule is exact.
        const glm::dvec3 area = doubled_area(outer, inner, t, 0) + 4.0 * doubled_area(outer, inner, t, 0.5) +
                                doubled_area(outer, inner, t, 1);
        const double volume = glm::dot(way, area) / 12;
        for (int k = 0; k < 3; ++k) held[t[k]] += volume * depth[k] / sum;
    }
    return held;
}

}  // namespace

FatLayer fat_layer(const body::BodyModel& model, std::span<const glm::vec3> positions,
                   std::span<const float> thickness_mm, std::span<const double> skin_m2) {
    const std::span<const glm::vec3> skin = model.skin(positions);
    const Triangles triangles = geometry::triangulate(model.skin_quads);
    const std::vector<glm::vec3> normals = layer_normals(skin, triangles);
    const std::vector<float> room = geometry::inward_distances(skin, normals, triangles);

    const std::size_t count = skin.size();
    std::vector<float> dermis_m(count), depth_m(count), most_m(count);
    std::vector<double> wanted_m3(count);
    for (std::size_t v = 0; v < count; ++v) {
        dermis_m[v] = std::min(static_cast<float>(skin_mm / core::mm_per_m), 0.3F * most_of_the_way * room[v]);
        most_m[v] = most_of_the_way * room[v] - dermis_m[v];
        depth_m[v] = std::min(thickness_mm[v] / static_cast<float>(core::mm_per_m), most_m[v]);
        wanted_m3[v] = thickness_mm[v] / core::mm_per_m * skin_m2[v];
    }
    FatLayer layer;
    layer.dermis = sunk(positions, normals, dermis_m);
    const auto sink_fascia = [&] {
        std::vector<float> whole(count);
        for (std::size_t v = 0; v < count; ++v) whole[v] = dermis_m[v] + depth_m[v];
        layer.fascia = sunk(positions, normals, whole);
    };
    for (int round = 0; round < rounds; ++round) {
        sink_fascia();
        const std::vector<double> held = held_m3(layer.dermis, layer.fascia, triangles, count);
        std::vector<float> ratio(count, 1.0F);
        for (std::size_t v = 0; v < count; ++v)
            if (held[v] > 1e-12) ratio[v] = static_cast<float>(std::clamp(wanted_m3[v] / held[v], 0.7, 1.4));
        ratio = smoothed(std::move(ratio), triangles, ratio_smoothing_passes);
        for (std::size_t v = 0; v < count; ++v) depth_m[v] = std::min(depth_m[v] * ratio[v], most_m[v]);
    }
    const double wanted = std::accumulate(wanted_m3.begin(), wanted_m3.end(), 0.0);
    const double outer = geometry::enclosed_volume(model.skin(layer.dermis), triangles);
    for (int round = 0; round < closing_rounds; ++round) {
        sink_fascia();
        const double held = outer - geometry::enclosed_volume(model.skin(layer.fascia), triangles);
        const auto ratio = static_cast<float>(wanted / held);
        for (std::size_t v = 0; v < count; ++v) depth_m[v] = std::min(depth_m[v] * ratio, most_m[v]);
    }
    sink_fascia();
    return layer;
}

}  // namespace shape
