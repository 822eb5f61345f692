#pragma once

#include "body/fields.hpp"
#include "core/anatomy.hpp"
#include "geometry/girth.hpp"
#include "geometry/mesh.hpp"

#include <glm/glm.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace body {

/// A point that moves with the skin: a weighted sum of vertices; the weights sum to 1.
struct Anchor {
    std::vector<std::uint32_t> vertices;
    std::vector<double> weights;

    glm::dvec3 at(std::span<const glm::vec3> positions) const;
};

/// The morphable body of one sex, as baked by tools/bake_body. Immutable once loaded. Metres, +Y up, +Z front, soles at
/// y = 0, arms held out (the reference pose), at the mesh's own height.
struct BodyModel {
    core::Sex sex = core::Sex::male;
    std::size_t skin_vertices = 0;  ///< the closed skin comes first, then the eyes
    std::vector<glm::vec3> base;    ///< n vertices
    std::vector<geometry::Quad> skin_quads;
    std::vector<geometry::Quad> eye_quads;
    std::vector<glm::vec3> fields;    ///< [field_count * n] displacements: fat, lean, form
    std::vector<double> volume_form;  ///< skin volume as a function of the coefficients: body/volume_form.hpp
    RegionVolumes base_volumes;       ///< volumes of the undeformed mesh
    core::EnumArray<Part, std::vector<float>> parts;                      ///< [n]
    core::EnumArray<core::Depot, std::vector<float>> depot_masks;         ///< [n]; sum to 1 except for `visceral`
    core::EnumArray<core::MuscleGroup, std::vector<float>> muscle_masks;  ///< [n]; sum to at most 1
    std::vector<float> outfit;  ///< [n] signed distance to the hem, m: positive under cloth
    /// [vertices of the drawn surface] bands of the muscles' relief, m (body/relief.hpp); empty: none
    std::vector<glm::vec3> relief_m;
    /// [likewise] x: distance to the hairline, y: to the edge of brows and lashes, m, positive within; z: how much
    /// blood (1: lips) or how little colour (-1: palms) the skin has; empty: none
    std::vector<glm::vec3> complexion;
    std::vector<float> iris;                ///< [n] on the eyes: cosine of the angle to the gaze; -2 on the skin
    core::EnumArray<Joint, Anchor> joints;  ///< left side (+X)
    std::vector<std::uint32_t> nipple;      ///< landmark vertices, left side
    std::vector<std::uint32_t> navel;
    std::uint32_t crotch = 0;

    core::EnumArray<TapePart, std::vector<geometry::Edge>> tape_edges;  ///< found on load
    std::array<std::vector<std::uint32_t>, field_count> moved;  ///< vertices moved by each field; set by index_fields
    std::vector<std::uint32_t> extremes;  ///< vertices that can become crown or sole; set by index_fields

    std::span<const glm::vec3> field(std::size_t index) const {
        return std::span(fields).subspan(index * base.size(), base.size());
    }
    std::span<const glm::vec3> skin(std::span<const glm::vec3> positions) const {
        return positions.first(skin_vertices);
    }
};

/// Fills `moved` and `extremes` from base and fields.
void index_fields(BodyModel& model);

/// Vertices of the morphed body, at the mesh's own height.
std::vector<glm::vec3> morph(const BodyModel& model, const Coefficients& coefficients);

/// Height of the morphed skin, m; reads only the vertices in `extremes`.
double morphed_height_m(const BodyModel& model, const FieldArray& coefficients);

}  // namespace body
