#pragma once

#include "body/surface.hpp"
#include "core/anatomy.hpp"
#include "depots/profile.hpp"
#include "geometry/loft.hpp"
#include "geometry/plane_section.hpp"
#include "shape/solve.hpp"

#include <string_view>

// A body as solids one within the other, and what a plane cuts of them.

namespace shape {

/// Closed surfaces between tissues. Between `dermis` and `fascia` lies the fat under the skin, between `cavity` and
/// `organs` visceral fat.
enum class Boundary { skin, dermis, fascia, cavity, organs, chest, lungs, bone, brain };

/// A body part as a section tells it apart.
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

/// What all bodies of one model share.
struct TissueTopology {
    const body::BodyModel* model = nullptr;            ///< must outlive this
    const body::SurfaceTopology* surface = nullptr;    ///< likewise
    std::vector<geometry::Triangle> skin_triangles{};  ///< of the refined surface, without eyes
    std::vector<float> arm{};                          ///< a refined vertex: how much of it belongs to an arm
    std::vector<float> relief{};                       ///< fat_relief of the model
};

TissueTopology make_tissue_topology(const body::BodyModel& model, const body::SurfaceTopology& surface);

struct Tissues {
    core::EnumArray<Boundary, geometry::ClosedMesh> meshes;  ///< in the pose, refined like the surface
    const TissueTopology* topology = nullptr;
    glm::dvec3 navel{0}, nipple{0}, mid_thigh{0}, mid_arm{0};  ///< places on or in the left side, in the pose
    glm::dvec3 arm_axis{0, 1, 0};                              ///< from elbow to shoulder
    double crotch_y = 0, neck_y = 0;                           ///< m over the ground
};

/// The solids of a figure in a pose: subcutaneous fat between dermis and fascia holds what `masses_kg` says, as the
/// thickness field (shape/thickness.hpp) spreads it, and visceral fat is as much as its depot.
Tissues tissues_of(const TissueTopology& topology, const Figure& figure, const depots::DepotMasses& masses_kg,
                   body::Pose pose);

struct PartAreas {
    double fat_cm2 = 0;  ///< under the skin
    double visceral_cm2 = 0;
    double lean_cm2 = 0;    ///< everything else under the fascia: muscle, bone, organs, air
    double muscle_cm2 = 0;  ///< of it: what lies outside bones, skull, abdominal and chest cavity
    double bone_cm2 = 0;    ///< of it: bones with their marrow
    double total_cm2 = 0;   ///< within the skin
    bool is_cut = false;
};

struct TissueSection {
    geometry::PlaneFrame frame;
    core::EnumArray<Boundary, std::vector<geometry::Loop>> loops;
    core::EnumArray<BodyPart, PartAreas> parts;
};

/// Limitation: bones count as a hint of their place and size (shape/skeleton.hpp): without ribs, shoulder blades, hands
/// and feet.
TissueSection section_of(const Tissues& tissues, const geometry::PlaneFrame& frame);

}  // namespace shape
