#include "geometry/subdivision.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace geometry {

namespace {

/// Builds a sparse matrix row by row, summing entries of the same column, in time linear in their number.
class RowWriter {
  public:
    RowWriter(std::size_t rows, std::size_t columns, std::size_t entries) : sum_(columns, 0), row_of_(columns, 0) {
        stencils_.row_begin.reserve(rows + 1);
        stencils_.row_begin.push_back(0);
        stencils_.columns.reserve(entries);
        stencils_.weights.reserve(entries);
    }

    void add(std::uint32_t column, float weight) {
        if (row_of_[column] != row_) {
            row_of_[column] = row_;
            sum_[column] = 0;
            stencils_.columns.push_back(column);
        }
        sum_[column] += weight;
    }

    void end_row() {
        for (std::size_t k = stencils_.row_begin.back(); k < stencils_.columns.size(); ++k)
            stencils_.weights.push_back(sum_[stencils_.columns[k]]);
        stencils_.row_begin.push_back(static_cast<std::uint32_t>(stencils_.columns.size()));
        ++row_;
    }

    Stencils take() { return std::move(stencils_); }

  private:
    Stencils stencils_;
    std::vector<float> sum_;
    std::vector<std::uint32_t> row_of_;  ///< the row, counted from 1, to which a column's sum belongs
    std::uint32_t row_ = 1;
};

struct Edges {
    std::vector<std::array<std::uint32_t, 2>> ends;
    std::vector<std::array<std::uint32_t, 2>> faces;
    std::vector<std::array<std::uint32_t, 4>> of_quad;  ///< edge k connects corners k and k + 1
};

Edges find_edges(std::span<const Quad> quads, std::size_t vertices) {
    constexpr std::uint32_t none = ~0U;
    Edges edges;
    const std::size_t expected = 2 * quads.size();  // exact for a closed mesh
    edges.ends.reserve(expected);
    edges.faces.reserve(expected);
    edges.of_quad.reserve(quads.size());
    std::vector<std::uint32_t> first(vertices, none);  // head of the list of edges whose lower end is the vertex
    std::vector<std::uint32_t> next;                   // next edge in that list
    next.reserve(expected);
    for (std::uint32_t f = 0; f < quads.size(); ++f) {
        std::array<std::uint32_t, 4> of_quad{};
        for (std::size_t k = 0; k < 4; ++k) {
            const auto [low, high] = std::minmax(quads[f][k], quads[f][(k + 1) % 4]);
            std::uint32_t e = first[low];
            while (e != none && edges.ends[e][1] != high) e = next[e];
            if (e == none) {
                e = static_cast<std::uint32_t>(edges.ends.size());
                edges.ends.push_back({low, high});
                edges.faces.push_back({f, f});
                next.push_back(std::exchange(first[low], e));
            } else {
                edges.faces[e][1] = f;
            }
            of_quad[k] = e;
        }
        edges.of_quad.push_back(of_quad);
    }
    return edges;
}

/// Items (edges or faces) around each vertex, in the order of the items.
struct Around {
    std::vector<std::uint32_t> begin;  ///< [vertices + 1]
    std::vector<std::uint32_t> items;
};

template <class Corners>
Around around_vertices(std::span<const Corners> corners, std::size_t vertices) {
    Around around{std::vector<std::uint32_t>(vertices + 1, 0), {}};
    for (const Corners& of_item : corners)
        for (const std::uint32_t v : of_item) ++around.begin[v + 1];
    for (std::size_t v = 0; v < vertices; ++v) around.begin[v + 1] += around.begin[v];
    around.items.resize(around.begin[vertices]);
    std::vector<std::uint32_t> at(around.begin.begin(), around.begin.end() - 1);
    for (std::uint32_t item = 0; item < corners.size(); ++item)
        for (const std::uint32_t v : corners[item]) around.items[at[v]++] = item;
    return around;
}

/// Old vertex of valence n: (F + 2 R + (n - 3) P) / n with F, R the means of its face points and edge midpoints.
void write_old_vertices(RowWriter& rows, std::span<const Quad> quads, const Edges& edges, std::size_t vertices) {
    const Around faces = around_vertices(quads, vertices);
    const Around ends = around_vertices(std::span<const std::array<std::uint32_t, 2>>(edges.ends), vertices);
    for (std::uint32_t v = 0; v < vertices; ++v) {
        const auto valence = static_cast<float>(ends.begin[v + 1] - ends.begin[v]);
        rows.add(v, valence > 0 ? (valence - 3) / valence : 1.0F);
        for (std::uint32_t k = faces.begin[v]; k < faces.begin[v + 1]; ++k)
            for (const std::uint32_t corner : quads[faces.items[k]]) rows.add(corner, 0.25F / (valence * valence));
        for (std::uint32_t k = ends.begin[v]; k < ends.begin[v + 1]; ++k)
            for (const std::uint32_t end : edges.ends[ends.items[k]]) rows.add(end, 1 / (valence * valence));
        rows.end_row();
    }
}

}  // namespace

Refined refine_catmull_clark(std::span<const Quad> quads, std::size_t vertices) {
    const Edges edges = find_edges(quads, vertices);
    const auto first_face = static_cast<std::uint32_t>(vertices);
    const auto first_edge = static_cast<std::uint32_t>(vertices + quads.size());
    RowWriter rows(first_edge + edges.ends.size(), vertices, 9 * vertices + 4 * quads.size() + 6 * edges.ends.size());

    write_old_vertices(rows, quads, edges, vertices);
    for (const Quad& quad : quads) {
        for (const std::uint32_t corner : quad) rows.add(corner, 0.25F);
        rows.end_row();
    }
    for (std::size_t e = 0; e < edges.ends.size(); ++e) {  // edge point: mean of both ends and both face points
        for (const std::uint32_t end : edges.ends[e]) rows.add(end, 0.25F);
        for (const std::uint32_t f : edges.faces[e])
            for (const std::uint32_t corner : quads[f]) rows.add(corner, 0.0625F);
        rows.end_row();
    }

    Refined refined{rows.take(), {}};
    refined.quads.reserve(4 * quads.size());
    for (std::uint32_t f = 0; f < quads.size(); ++f)
        for (std::size_t k = 0; k < 4; ++k)
            refined.quads.push_back({quads[f][k], first_edge + edges.of_quad[f][k], first_face + f,
                                     first_edge + edges.of_quad[f][(k + 3) % 4]});
    return refined;
}

PushedOut pushed_out(Stencils refined, std::size_t vertices, float share) {
    // With P the rows of the old vertices, the input becomes X + share (X - P X) instead of X.
    RowWriter rows(vertices, vertices, 9 * vertices);
    for (std::uint32_t v = 0; v < vertices; ++v) {
        rows.add(v, 1 + share);
        for (std::uint32_t k = refined.row_begin[v]; k < refined.row_begin[v + 1]; ++k)
            rows.add(refined.columns[k], -share * refined.weights[k]);
        rows.end_row();
    }
    return {rows.take(), std::move(refined)};
}

}  // namespace geometry
