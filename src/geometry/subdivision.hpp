#pragma once

#include "geometry/mesh.hpp"

#include <glm/glm.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace geometry {

/// Rows of a sparse matrix: each output vertex is a weighted sum of input vertices (compressed rows).
struct Stencils {
    std::vector<std::uint32_t> row_begin;  ///< [rows + 1]
    std::vector<std::uint32_t> columns;
    std::vector<float> weights;

    std::size_t rows() const { return row_begin.empty() ? 0 : row_begin.size() - 1; }
};

/// One row of the product.
template <class T>
T apply_row(const Stencils& stencils, std::size_t row, std::span<const T> input) {
    T sum(0);
    for (std::uint32_t k = stencils.row_begin[row]; k < stencils.row_begin[row + 1]; ++k)
        sum += stencils.weights[k] * input[stencils.columns[k]];
    return sum;
}

/// The product; `input` has a value for every column. T: float, glm::vec2, glm::vec3.
template <class T>
std::vector<T> apply(const Stencils& stencils, std::span<const T> input) {
    std::vector<T> output(stencils.rows());
    for (std::size_t row = 0; row < output.size(); ++row) output[row] = apply_row(stencils, row, input);
    return output;
}

struct Refined {
    Stencils stencils;  ///< first `vertices` rows: the old vertices, moved; then one per face, then one per edge
    std::vector<Quad> quads;
};

/// One Catmull-Clark step on a closed quad mesh (Catmull & Clark 1978, Comput Aided Des 10:350).
Refined refine_catmull_clark(std::span<const Quad> quads, std::size_t vertices);

/// A Catmull-Clark step on a mesh whose vertices are first pushed out. Two factors rather than their product, which has
/// twice as many entries and takes longer to make than both.
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

/// Before the step `refined`, vertices move out by `share` of what it pulls them in. Plain refining (share 0) shrinks a
/// body inside its measured mesh, share 1 makes the smooth surface pass through the vertices and hold more than the
/// flat faces did; in between it holds the same volume.
PushedOut pushed_out(Stencils refined, std::size_t vertices, float share);

}  // namespace geometry
