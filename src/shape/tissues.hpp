#pragma once

#include "body/surface.hpp"
#include "core/anatomy.hpp"
#include "depots/profile.hpp"
#include "geometry/loft.hpp"
#include "geometry/plane_section.hpp"
#include "shape/solve.hpp"

#include <string_view>

// A body as nested solids, and its sections with a plane.

namespace shape {

/// Closed surfaces between tissues. Subcutaneous fat lies between `dermis` and `fascia`, visceral fat between `cavity`
/// and `organs`.
enum class Boundary { skin, dermis, fascia, cavity, organs, chest, lungs, bone, brain };

/// Body parts distinguished in a section.
enum class BodyPart { head, trunk, left_arm, right_arm, left_leg, right_leg };

}  // namespace shape

template <>
struct core::EnumNames<shape::Boundary> {
    static constexpr std::array<std::string_view, 9> names{"skin",  "dermis", "fascia", "cavity", "organs",
                                                           "chest", "lungs",  "bone",   "brain"};
};
template <>
struct core::EnumNames<shape::BodyPart> {
    static constexpr std::array<std::string_view, 6> names{"head",      "trunk",    "left arm",
                                                           "right arm", "left leg", "right leg"};
};

namespace shape {

/// Data shared by all bodies of one model.
struct TissueTopology {
    const body::BodyModel* model = nullptr;            ///< must outlive this struct
    const body::SurfaceTopology* surface = nullptr;    ///< likewise
    std::vector<geometry::Triangle> skin_triangles{};  ///< of the refined surface, without eyes
    std::vector<float> arm{};                          ///< per refined vertex: weight of the arms
    std::vector<float> relief{};                       ///< fat_relief of the model
};

TissueTopology make_tissue_topology(const body::BodyModel& model, const body::SurfaceTopology& surface);

struct Tissues {
    core::EnumArray<Boundary, geometry::ClosedMesh> meshes;  ///< posed, and refined like the surface
    const TissueTopology* topology = nullptr;
    glm::dvec3 navel{0}, nipple{0}, mid_thigh{0}, mid_arm{0};  ///< landmarks on or in the left side, posed
    glm::dvec3 arm_axis{0, 1, 0};                              ///< from elbow to shoulder
    double crotch_y = 0, neck_y = 0;                           ///< m above the ground
};

/// The solids of a posed figure: subcutaneous fat between dermis and fascia has the masses of `masses_kg`, distributed
/// by the thickness field (shape/thickness.hpp), and visceral fat the mass of its depot.
Tissues tissues_of(const TissueTopology& topology, const Figure& figure, const depots::DepotMasses& masses_kg,
                   body::Pose pose);

struct PartAreas {
    double fat_cm2 = 0;  ///< subcutaneous
    double visceral_cm2 = 0;
    double lean_cm2 = 0;    ///< everything else under the fascia: muscle, bone, organs, air
    double muscle_cm2 = 0;  ///< part of lean_cm2: outside bones, skull, abdominal and chest cavity
    double bone_cm2 = 0;    ///< part of lean_cm2: bones with their marrow
    double total_cm2 = 0;   ///< inside the skin
    bool is_cut = false;
};

struct TissueSection {
    geometry::PlaneFrame frame;
    core::EnumArray<Boundary, std::vector<geometry::Loop>> loops;
    core::EnumArray<BodyPart, PartAreas> parts;
};

/// Limitation: bones only indicate place and size (shape/skeleton.hpp): ribs, shoulder blades, hands and feet are
/// missing.
TissueSection section_of(const Tissues& tissues, const geometry::PlaneFrame& frame);

}  // namespace shape
