#pragma once

#include <glm/glm.hpp>

#include <initializer_list>

namespace bake {

/// A bell: 1 in its middle, 0.6 at `width`.
double bell(double away, double width);

/// A ridge along straight pieces: 1 on them, 0.6 at `width` beside them.
double ridge(glm::dvec2 at, std::initializer_list<glm::dvec2> through, double width);

/// A round or oval mound: 1 at its middle.
double mound(glm::dvec2 at, glm::dvec2 middle, glm::dvec2 widths);

/// 0 at both ends of 0..1, flat in between: a muscle's belly between two furrows.
double cushion(double share);

/// A point of a limb: `along` from the upper joint (0) to the lower one (1), `round` in degrees from the front (0) to
/// the outside (90), behind (180, -180) and the inside (-90).
struct LimbPlace {
    double along = 0;
    double round_deg = 0;
    double radius_m = 0;
    double length_m = 0;

    /// The same as metres on the unrolled limb beside the direction `round_deg`.
    glm::dvec2 unrolled(double from_round_deg) const;
};

/// A ridge along a limb through places given as (along, round in degrees); `width_m` to either side.
double limb_ridge(const LimbPlace& at, std::initializer_list<glm::dvec2> through, double width_m);

/// A mound on a limb at (along, round in degrees), `across_m` wide and `lengthwise_m` long.
double limb_mound(const LimbPlace& at, glm::dvec2 middle, double across_m, double lengthwise_m);

}  // namespace bake
