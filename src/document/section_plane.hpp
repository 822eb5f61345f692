#pragma once

#include "core/enum_array.hpp"
#include "shape/tissues.hpp"

#include <string>
#include <string_view>

namespace document {

/// Where a plane cuts the body. All but `free` are anatomical landmarks and move with the body.
enum class SectionSite { navel, chest, mid_thigh, mid_arm, sagittal, free };

struct SectionPlane {
    SectionSite site = SectionSite::navel;
    glm::dvec3 free_point_cm{0};
    glm::dvec3 free_normal{0, 1, 0};
    double offset_mm = 0;  ///< along the plane's normal
    double tilt_deg = 0;   ///< about the body's left-right axis (of a sagittal plane: the vertical axis)
    double roll_deg = 0;   ///< about the other in-plane axis
    bool operator==(const SectionPlane&) const = default;
};

/// Sets site and free plane from "navel" or "x,y,z,nx,ny,nz". Throws core::Error(invalid_input) that says what was
/// expected, leaving the plane unchanged.
void place_section(SectionPlane& plane, std::string_view text);

/// The text that place_section parses back.
std::string section_text(const SectionPlane& plane);

/// The plane's normal before a body is known: assumes that the arm hangs straight.
glm::dvec3 rough_normal(const SectionPlane& plane);

/// In metres, in the pose of the tissues, with a unit normal.
geometry::Plane plane_through(const SectionPlane& plane, const shape::Tissues& tissues);

}  // namespace document

template <>
struct core::EnumNames<document::SectionSite> {
    static constexpr std::array<std::string_view, 6> names{"navel",   "chest",    "mid-thigh",
                                                           "mid-arm", "sagittal", "free"};
};
