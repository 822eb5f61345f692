#pragma once

#include "geometry/mesh.hpp"

#include <glm/glm.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace geometry {

/// A sparse matrix in compressed rows: each output vertex is a weighted sum of input vertices.
struct Stencils {
    std::vector<std::uint32_t> row_begin;  ///< [rows + 1]
    std::vector<std::uint32_t> columns;
    std::vector<float> weights;

    std::size_t rows() const { return row_begin.empty() ? 0 : row_begin.size() - 1; }
};

/// The matrix-vector product; `input` has one value per column. T: float, glm::vec2, glm::vec3.
template <class T>
std::vector<T> apply(const Stencils& stencils, std::span<const T> input) {
    std::vector<T> output(stencils.rows());
    for (std::size_t row = 0; row < output.size(); ++row) {
        T sum(0);
        for (std::uint32_t k = stencils.row_begin[row]; k < stencils.row_begin[row + 1]; ++k)
            sum += stencils.weights[k] * input[stencils.columns[k]];
        output[row] = sum;
    }
    return output;
}

struct Refined {
    Stencils stencils;  ///< the first `vertices` rows are the old vertices, moved; then one per face, then one per edge
    std::vector<Quad> quads;
};

/// One Catmull-Clark step on a closed quad mesh (Catmull & Clark 1978, Comput Aided Des 10:350).
Refined refine_catmull_clark(std::span<const Quad> quads, std::size_t vertices);

/// A Catmull-Clark step on a mesh whose vertices are first pushed outwards. Two factors, because their product has
/// twice as many entries and takes longer to compute than both.
struct PushedOut {
    Stencils push;
    Stencils step;  ///< rows as in Refined

    std::size_t rows() const { return step.rows(); }
};

template <class T>
std::vector<T> apply(const PushedOut& refining, std::span<const T> input) {
    const std::vector<T> pushed = apply(refining.push, input);
    return apply(refining.step, std::span<const T>(pushed));
}

/// Before the step `refined`, moves vertices outwards by `share` of the distance by which the step pulls them in. At
/// share 0 the smooth surface shrinks inside the measured mesh; at share 1 it passes through the vertices and encloses
/// more than the flat faces; in between it keeps the volume.
PushedOut pushed_out(Stencils refined, std::size_t vertices, float share);

}  // namespace geometry
