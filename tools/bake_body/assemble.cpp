#include "bake_body/assemble.hpp"

#include "bake_body/complexion.hpp"
#include "bake_body/landmarks.hpp"
#include "bake_body/outfit.hpp"
#include "bake_body/relief.hpp"
#include "body/volume_form.hpp"
#include "core/tissue_density.hpp"
#include "core/units.hpp"
#include "shape/targets.hpp"

#include <algorithm>
#include <cmath>

namespace bake {

namespace {

constexpr double m_per_dm = 0.1;
constexpr double smallest_move_m = 3e-5;  // smaller displacements of the skin are set to zero

StoredField store(const Points& field_dm) {
    StoredField stored;
    stored.scale_m = static_cast<float>(field_dm.cwiseAbs().maxCoeff() * m_per_dm);
    for (Eigen::Index v = 0; v < field_dm.rows(); ++v) {
        const Eigen::RowVector3d move = field_dm.row(v) * m_per_dm;
        const bool kept = move.norm() >= smallest_move_m;
        for (int d = 0; d < 3; ++d)
            stored.values.push_back(kept ? static_cast<std::int16_t>(std::lround(move[d] / stored.scale_m * 32767))
                                         : std::int16_t{0});
    }
    return stored;
}

/// With one scale for each of the three.
StoredTriples store(const std::vector<glm::vec3>& triples) {
    glm::vec3 greatest(0);
    for (const glm::vec3& triple : triples) greatest = glm::max(greatest, glm::abs(triple));
    StoredTriples stored{greatest, {}};
    for (const glm::vec3& triple : triples)
        for (int d = 0; d < 3; ++d)
            stored.values.push_back(
                static_cast<std::int16_t>(greatest[d] > 0 ? std::lround(triple[d] / greatest[d] * 32767) : 0));
    return stored;
}

/// A weight as read back from its 16-bit storage.
float stored_mask(double weight) {
    return static_cast<float>(std::lround(std::clamp(weight, 0.0, 1.0) * 65535)) / 65535.0F;
}

std::vector<float> mask_of(const Weights& skin, std::size_t vertices, float on_eyes) {
    std::vector<float> mask(vertices, on_eyes);
    for (int v = 0; v < skin_vertices; ++v) mask[v] = stored_mask(skin[v]);
    return mask;
}

/// Fat of the undeformed mesh: an assumed fat fraction, distributed by typical shares (per cent of fat, regional means
/// from DXA and MRI). Only differences from these volumes ever change the shape.
struct BaseFat {
    double fraction;
    core::EnumArray<body::FatField, double> percent;
};
BaseFat base_fat(core::Sex sex) {
    if (sex == core::Sex::male) return {0.14, {{5, 9, 10, 8.5, 3.5, 17, 9, 6, 8, 18, 6}}};
    return {0.24, {{3, 9, 9, 9, 3, 12, 8, 8, 10, 23, 6}}};
}
constexpr double face_fat_in_head = 0.6;  // the rest of the fat of face and neck lies on the neck

/// Rounds to a tenth of a microlitre.
double rounded(double volume_litres) {
    return std::round(volume_litres * 1e7) / 1e7;
}

body::RegionVolumes base_volumes(const body::BodyModel& model, const std::map<std::string, double>& region_litres) {
    const double to_frame = std::pow(body::frame_height_m / body::morphed_height_m(model, {}), 3);
    const double litres = body::volume_litres(model.volume_form, {}) * to_frame;
    const BaseFat fat = base_fat(model.sex);
    double region_sum = 0, percent_sum = 0;
    for (const auto& [name, value] : region_litres) region_sum += value;
    for (const double p : fat.percent) percent_sum += p;

    body::RegionVolumes out;
    out.gas = shape::gas_litres({.sex = model.sex, .age_years = 30, .height_m = body::frame_height_m});
    const double weight_kg =
        (litres - out.gas) / (fat.fraction / core::fat_kg_per_litre + (1 - fat.fraction) / core::lean_kg_per_litre);
    std::map<std::string, double> lean;
    for (const auto& [name, value] : region_litres) lean[name] = value * litres / region_sum;
    for (const auto& [field, share] : body::gas_shares) lean[std::string(core::name_of(field))] -= share * out.gas;
    for (const auto field : core::all_values<body::FatField>()) {
        out.fat[field] = weight_kg * fat.fraction / core::fat_kg_per_litre * fat.percent[field] / percent_sum;
        double in_head = 0;
        if (field == body::FatField::face_neck) in_head = face_fat_in_head;
        lean["head"] -= in_head * out.fat[field];
        for (const auto& [under, share] : body::lean_under[field])
            lean[std::string(core::name_of(under))] -= (1 - in_head) * share * out.fat[field];
    }
    out.head = lean.at("head");
    for (const auto field : core::all_values<body::LeanField>())
        out.lean[field] = lean.at(std::string(core::name_of(field)));
    // The last digits of sums over many vertices depend on the processor; the file must not.
    for (double& volume : out.fat) volume = rounded(volume);
    for (double& volume : out.lean) volume = rounded(volume);
    out.head = rounded(out.head);
    return out;
}

/// Sets the cosine of the angle between the straight-ahead gaze and the direction from the eye's middle.
void paint_eyes(body::BodyModel& model) {
    model.iris.assign(model.base.size(), -2.0F);
    for (const float side : {1.0F, -1.0F}) {
        glm::vec3 middle(0);
        float count = 0;
        for (std::size_t v = model.skin_vertices; v < model.base.size(); ++v)
            if (model.base[v].x * side > 0) {
                middle += model.base[v];
                ++count;
            }
        middle /= count;
        for (std::size_t v = model.skin_vertices; v < model.base.size(); ++v)
            if (model.base[v].x * side > 0) model.iris[v] = glm::normalize(model.base[v] - middle).z;
    }
}

std::vector<geometry::Quad> renumbered_eyes(const Package& package) {
    const std::vector<int> eyes = eye_vertices(package);
    std::vector<geometry::Quad> quads = package.eye_quads;
    for (auto& quad : quads)
        for (auto& v : quad)
            v = static_cast<std::uint32_t>(
                skin_vertices + (std::lower_bound(eyes.begin(), eyes.end(), static_cast<int>(v)) - eyes.begin()));
    return quads;
}

}  // namespace

Baked assemble(const Package& package, core::Sex sex) {
    const Neutral neutral(package, sex);
    const BodyParts parts = build_parts(package, neutral);
    Baked baked;
    body::BodyModel& model = baked.model;
    model.sex = sex;
    model.skin_vertices = skin_vertices;
    model.skin_quads = package.skin_quads;
    model.eye_quads = renumbered_eyes(package);

    const double soles = parts.base.col(1).head(skin_vertices).minCoeff();
    for (Eigen::Index v = 0; v < parts.base.rows(); ++v)
        model.base.push_back(glm::dvec3(parts.base(v, 0), parts.base(v, 1) - soles, parts.base(v, 2)) * m_per_dm);
    for (const Points& field : parts.fields) {
        baked.fields.push_back(store(field));
        const StoredField& stored = baked.fields.back();
        for (std::size_t k = 0; k < stored.values.size(); k += 3)
            model.fields.push_back(glm::vec3(static_cast<float>(stored.values[k]) / 32767.0F,
                                             static_cast<float>(stored.values[k + 1]) / 32767.0F,
                                             static_cast<float>(stored.values[k + 2]) / 32767.0F) *
                                   stored.scale_m);
    }
    body::index_fields(model);
    model.volume_form = body::make_volume_form(model.base, model.fields, geometry::triangulate(model.skin_quads));
    model.base_volumes = base_volumes(model, parts.region_litres);

    for (const auto depot : core::all_values<core::Depot>()) {
        const Weights mask =
            depot == core::Depot::visceral ? visceral_mask(neutral) : parts.fat.at(std::string(core::name_of(depot)));
        model.depot_masks[depot] = mask_of(mask, model.base.size(), depot == core::Depot::face_neck ? 1.0F : 0.0F);
    }
    for (const auto group : core::all_values<core::MuscleGroup>())
        model.muscle_masks[group] = mask_of(parts.muscle.at(std::string(core::name_of(group))), model.base.size(), 0);
    const Weights cloth = outfit(neutral, parts.base);
    model.outfit.assign(model.base.size(), -1.0F);
    for (int v = 0; v < skin_vertices; ++v) model.outfit[v] = static_cast<float>(cloth[v] * m_per_dm);
    paint_eyes(model);
    find_landmarks(package, neutral, parts.base, model);
    find_parts(neutral, model);
    for (auto& weights : model.parts)
        for (float& w : weights) w = stored_mask(w);
    baked.relief = store(muscle_relief(package, neutral, model));
    baked.complexion = store(complexion(package, neutral, model));
    return baked;
}

}  // namespace bake
