#pragma once

#include "body/model.hpp"

#include <span>
#include <vector>

namespace output {

/// A point on the line between two vertices; `share`: 0 at `from`, 1 at `to`.
struct EdgePoint {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    float share = 0;
};

/// The triangles of a body by material. Triangles that span two materials are cut along the border, so that it is as
/// smooth as the body; the cut points, without duplicates, follow the control vertices.
struct MaterialParts {
    std::vector<geometry::Triangle> skin;
    std::vector<geometry::Triangle> outfit;
    std::vector<geometry::Triangle> eyes;
    std::vector<geometry::Triangle> irises;
    std::vector<EdgePoint> cuts;
};

/// `dressed`: if false, all of the skin is one material.
MaterialParts material_parts(const body::BodyModel& model, bool dressed);

/// Values at the control vertices, followed by interpolated values at the cut points.
template <class T>
std::vector<T> with_cuts(std::span<const T> values, std::span<const EdgePoint> cuts) {
    std::vector<T> all(values.begin(), values.end());
    all.reserve(values.size() + cuts.size());
    for (const EdgePoint& cut : cuts) all.push_back(values[cut.from] * (1 - cut.share) + values[cut.to] * cut.share);
    return all;
}

}  // namespace output
