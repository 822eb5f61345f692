#pragma once

#include "body/model.hpp"

#include <span>
#include <vector>

namespace body {

// The volume of a mesh is a symmetric trilinear form T of its positions, and positions are linear in the
// coefficients: V(x) = sum_ijk T_ijk x_i x_j x_k with x_0 = 1 for the base mesh and x_1.. the coefficients. T_ijk is
// baked once; volume and derivative are then exact without touching a vertex.

inline constexpr std::size_t form_size = field_count + 1;

/// Stored as a full cube: redundant by symmetry, but needs no index table.
inline constexpr std::size_t form_entries = form_size * form_size * form_size;

constexpr std::size_t form_index(std::size_t i, std::size_t j, std::size_t k) {
    return (i * form_size + j) * form_size + k;
}

/// Computes T for a mesh, in litres (cubic metres times 1000). `triangles`: the skin.
std::vector<double> make_volume_form(std::span<const glm::vec3> base, std::span<const glm::vec3> fields,
                                     std::span<const geometry::Triangle> triangles);

/// Litres enclosed by the skin, at the mesh's own height.
double volume_litres(std::span<const double> form, const FieldArray& coefficients);

/// Litres per unit of each tissue coefficient on the straight path from the form fields alone to `coefficients`,
/// at the mesh's own height: sum_k c_k q_k = V(c) - V(0) exactly.
std::array<double, tissue_field_count> field_litres(std::span<const double> form, const FieldArray& coefficients);

}  // namespace body
