#include "document/section_plane.hpp"

#include "core/error.hpp"
#include "core/parameters.hpp"
#include "core/units.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace document {

namespace {

constexpr std::string_view expected =
    "navel, chest, mid-thigh, mid-arm, sagittal, or x,y,z,nx,ny,nz with a direction that is not 0,0,0";

/// Rodrigues' rotation formula.
glm::dvec3 turned(glm::dvec3 v, glm::dvec3 axis, double degrees) {
    const double angle = degrees * core::pi / 180, c = std::cos(angle), s = std::sin(angle);
    return c * v + s * glm::cross(axis, v) + (1 - c) * glm::dot(axis, v) * axis;
}

glm::dvec3 tilted(const SectionPlane& plane, glm::dvec3 normal) {
    const geometry::PlaneFrame frame = geometry::frame_of({glm::dvec3(0), normal});
    const bool sagittal = std::abs(frame.normal.x) > 0.9;
    const glm::dvec3 first = sagittal ? frame.v : frame.u, second = sagittal ? frame.u : frame.v;
    return glm::normalize(turned(turned(frame.normal, first, plane.tilt_deg), second, plane.roll_deg));
}

glm::dvec3 upright_normal(const SectionPlane& plane) {
    if (plane.site == SectionSite::sagittal) return {1, 0, 0};
    return plane.site == SectionSite::free ? glm::normalize(plane.free_normal) : glm::dvec3(0, 1, 0);
}

}  // namespace

void place_section(SectionPlane& plane, std::string_view text) {
    if (const auto site = core::enum_from_name<SectionSite>(text); site && *site != SectionSite::free) {
        plane.site = *site;
        return;
    }
    const auto refuse = [&] { core::throw_invalid(fmt::format("section is \"{}\", expected {}", text, expected)); };
    std::array<double, 6> numbers{};
    std::string_view rest = text;
    for (std::size_t k = 0; k < numbers.size(); ++k) {
        const std::size_t end = rest.find(',');
        if ((end == std::string_view::npos) != (k + 1 == numbers.size())) refuse();
        try {
            numbers[k] = core::parse_number(rest.substr(0, end), "section");
        } catch (const core::Error&) {
            refuse();
        }
        if (!std::isfinite(numbers[k]) || std::abs(numbers[k]) > 1e4) refuse();
        rest = end == std::string_view::npos ? "" : rest.substr(end + 1);
    }
    const glm::dvec3 normal(numbers[3], numbers[4], numbers[5]);
    if (glm::length(normal) < 1e-6) refuse();
    plane.site = SectionSite::free;
    plane.free_point_cm = {numbers[0], numbers[1], numbers[2]};
    plane.free_normal = normal;
}

std::string section_text(const SectionPlane& plane) {
    if (plane.site != SectionSite::free) return std::string(core::name_of(plane.site));
    const glm::dvec3 &p = plane.free_point_cm, &n = plane.free_normal;
    return fmt::format("{},{},{},{},{},{}", core::number_text(p.x), core::number_text(p.y), core::number_text(p.z),
                       core::number_text(n.x), core::number_text(n.y), core::number_text(n.z));
}

glm::dvec3 rough_normal(const SectionPlane& plane) {
    return tilted(plane, upright_normal(plane));
}

geometry::Plane plane_through(const SectionPlane& plane, const shape::Tissues& tissues) {
    glm::dvec3 point(0), normal = upright_normal(plane);
    switch (plane.site) {
        case SectionSite::navel:
            point = {0, tissues.navel.y, 0};
            break;
        case SectionSite::chest:
            point = {0, tissues.nipple.y, 0};
            break;
        case SectionSite::mid_thigh:
            point = {0, tissues.mid_thigh.y, 0};
            break;
        case SectionSite::mid_arm:
            point = tissues.mid_arm;
            normal = tissues.arm_axis;
            break;
        case SectionSite::sagittal:
            break;
        case SectionSite::free:
            point = plane.free_point_cm / core::cm_per_m;
            break;
    }
    normal = tilted(plane, normal);
    return {point + plane.offset_mm / core::mm_per_m * normal, normal};
}

}  // namespace document
