#pragma once

#include "body/model.hpp"

namespace body {

/// Tape measurements in centimetres.
using Girths = core::EnumArray<core::Girth, double>;

/// The girths of limbs, which exist on both sides.
inline constexpr std::array limb_girths{core::Girth::thigh,   core::Girth::knee,      core::Girth::calf,
                                        core::Girth::ankle,   core::Girth::upper_arm, core::Girth::upper_arm_flexed,
                                        core::Girth::forearm, core::Girth::wrist};

/// Ratios of tape measurements on skin to the program's; fitted to people (models/calibration.json).
struct TapeRatios {
    double flexed = 1.07;   ///< upper arm: flexed over relaxed
    double pulled = 0.985;  ///< a tape indents skin slightly, and the mesh is too slim or too full between sites
    bool operator==(const TapeRatios&) const = default;
};

/// Girths of a figure in the reference pose, with limbs measured on the left; `positions`: its control vertices in
/// metres (only the skin is used). A tape is the convex hull of one body part's section, at the sites of ANSUR II:
/// waist at the navel, chest at the nipples, hip at the largest of four levels, thigh just below the crotch, calf and
/// forearm at their largest, wrist, ankle and neck at their smallest.
Girths measure_girths(const BodyModel& model, std::span<const glm::vec3> positions, const TapeRatios& ratios);

/// The edges that each tape may touch, from the model's part weights and base mesh.
core::EnumArray<TapePart, std::vector<geometry::Edge>> find_tape_edges(const BodyModel& model);

}  // namespace body
