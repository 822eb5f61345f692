#pragma once

#include "body/model.hpp"

namespace bake {

/// Where the muscles of a lean person raise and hollow the skin, in forms of 3 to 6 cm that the mesh is too coarse for.
/// A relief of our own, drawn in body coordinates after plates of surface anatomy.
class MuscleForms {
  public:
    /// `model`: with base, parts, joints and landmarks; must outlive this.
    explicit MuscleForms(const body::BodyModel& model);

    /// What the forms are asked about: a point of the base mesh with its unit normal, and how much of it belongs where.
    struct Place {
        glm::dvec3 point{0};  ///< m
        glm::dvec3 normal{0};
        double upper_arm = 0;
        double forearm = 0;
        double head = 0;
    };
    /// Over the mean skin, mm. The right side mirrors the left.
    double height_mm(Place place) const;

  private:
    const body::BodyModel& model_;
    double tall_m_ = 1;
    double navel_ = 0, nipple_ = 0, crotch_ = 0;  ///< of the height
    core::EnumArray<body::Joint, glm::dvec3> joints_{};
};

}  // namespace bake
