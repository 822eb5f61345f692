#include "geometry/subdivision.hpp"

#include <algorithm>
#include <cassert>
#include <unordered_map>
#include <utility>

namespace geometry {

namespace {

using Row = std::vector<std::pair<std::uint32_t, float>>;

/// Sums equal columns and orders them.
void tidy(Row& row) {
    std::sort(row.begin(), row.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::size_t kept = 0;
    for (std::size_t k = 0; k < row.size(); ++k) {
        if (kept > 0 && row[kept - 1].first == row[k].first)
            row[kept - 1].second += row[k].second;
        else
            row[kept++] = row[k];
    }
    row.resize(kept);
}

void append(Stencils& stencils, Row& row) {
    tidy(row);
    for (const auto& [column, weight] : row) {
        stencils.columns.push_back(column);
        stencils.weights.push_back(weight);
    }
    stencils.row_begin.push_back(static_cast<std::uint32_t>(stencils.columns.size()));
}

Stencils from_rows(std::vector<Row>& rows) {
    Stencils s;
    s.row_begin.push_back(0);
    for (Row& row : rows) append(s, row);
    return s;
}

struct Edges {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> faces;
    std::vector<std::array<std::uint32_t, 4>> of_quad;  ///< edge k goes from corner k to corner k + 1
};

Edges find_edges(std::span<const Quad> quads) {
    Edges edges;
    std::unordered_map<std::uint64_t, std::uint32_t> known;
    known.reserve(2 * quads.size());  // a closed mesh of quads has twice as many edges
    for (std::uint32_t f = 0; f < quads.size(); ++f) {
        std::array<std::uint32_t, 4> of_quad{};
        for (int k = 0; k < 4; ++k) {
            const auto ends = std::minmax(quads[f][k], quads[f][(k + 1) % 4]);
            const auto [at, is_new] = known.try_emplace((std::uint64_t{ends.first} << 32U) | ends.second,
                                                        static_cast<std::uint32_t>(edges.ends.size()));
            if (is_new) {
                edges.ends.push_back({ends.first, ends.second});
                edges.faces.push_back({f, f});
            } else {
                edges.faces[at->second].second = f;
            }
            of_quad[k] = at->second;
        }
        edges.of_quad.push_back(of_quad);
    }
    return edges;
}

void add_scaled(Row& to, const Row& from, float factor) {
    for (const auto& [column, weight] : from) to.push_back({column, weight * factor});
}

}  // namespace

Stencils compose(const Stencils& outer, const Stencils& inner) {
    Stencils s;
    s.row_begin.push_back(0);
    Row row;  // kept, since there are many
    for (std::size_t r = 0; r < outer.rows(); ++r) {
        row.clear();
        for (std::uint32_t k = outer.row_begin[r]; k < outer.row_begin[r + 1]; ++k)
            for (std::uint32_t j = inner.row_begin[outer.columns[k]]; j < inner.row_begin[outer.columns[k] + 1]; ++j)
                row.push_back({inner.columns[j], outer.weights[k] * inner.weights[j]});
        append(s, row);
    }
    return s;
}

Refined refine_catmull_clark(std::span<const Quad> quads, std::size_t vertices) {
    const Edges edges = find_edges(quads);
    const auto first_face = static_cast<std::uint32_t>(vertices);
    const auto first_edge = static_cast<std::uint32_t>(vertices + quads.size());
    std::vector<Row> rows(vertices + quads.size() + edges.ends.size());

    for (std::size_t f = 0; f < quads.size(); ++f)
        for (const auto corner : quads[f]) rows[first_face + f].push_back({corner, 0.25F});

    std::vector<float> valence(vertices, 0);
    for (std::size_t e = 0; e < edges.ends.size(); ++e) {
        const auto [a, b] = edges.ends[e];
        ++valence[a];
        ++valence[b];
        Row& row = rows[first_edge + e];  // mean of both ends and both faces' middles
        row = {{a, 0.25F}, {b, 0.25F}};
        add_scaled(row, rows[first_face + edges.faces[e].first], 0.25F);
        add_scaled(row, rows[first_face + edges.faces[e].second], 0.25F);
    }

    // Old vertex of valence n: (F + 2 R + (n - 3) P) / n with F, R the means of its faces' and edges' middles.
    for (std::uint32_t v = 0; v < vertices; ++v)
        rows[v].push_back({v, valence[v] > 0 ? (valence[v] - 3) / valence[v] : 1.0F});
    for (std::size_t f = 0; f < quads.size(); ++f)
        for (const auto corner : quads[f])
            add_scaled(rows[corner], rows[first_face + f], 1 / (valence[corner] * valence[corner]));
    for (const auto& [a, b] : edges.ends)
        for (const auto v : {a, b}) add_scaled(rows[v], {{a, 0.5F}, {b, 0.5F}}, 2 / (valence[v] * valence[v]));

    Refined refined{from_rows(rows), {}};
    for (std::uint32_t f = 0; f < quads.size(); ++f)
        for (int k = 0; k < 4; ++k)
            refined.quads.push_back({quads[f][k], first_edge + edges.of_quad[f][k], first_face + f,
                                     first_edge + edges.of_quad[f][(k + 3) % 4]});
    return refined;
}

Refined refine_pushed_out(std::span<const Quad> quads, std::size_t vertices, float share) {
    Refined refined = refine_catmull_clark(quads, vertices);
    const Stencils& s = refined.stencils;
    // With P the rows of the old vertices, feed X + share (X - P X) instead of X.
    std::vector<Row> rows(vertices);
    for (std::uint32_t v = 0; v < vertices; ++v) {
        rows[v].push_back({v, 1 + share});
        for (std::uint32_t k = s.row_begin[v]; k < s.row_begin[v + 1]; ++k)
            rows[v].push_back({s.columns[k], -share * s.weights[k]});
    }
    refined.stencils = compose(s, from_rows(rows));
    return refined;
}

}  // namespace geometry
