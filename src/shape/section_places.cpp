#include "shape/section_places.hpp"

#include <algorithm>

namespace shape {

namespace {

/// Height of the chest section: at the nipples, but within the rib cage, below which older breasts sink.
double chest_y(const Tissues& tissues) {
    constexpr double least_share = 0.25;  // relative to the rib cage's height
    const geometry::Box cage = geometry::bounding_box(tissues.meshes[Boundary::chest].positions);
    return std::max(tissues.nipple.y, glm::mix<double>(cage.low.y, cage.high.y, least_share));
}

}  // namespace

SectionAreas section_areas(const Tissues& tissues) {
    const auto cut = [&](glm::dvec3 point, glm::dvec3 normal, BodyPart part) {
        return section_of(tissues, geometry::frame_of({point, normal})).parts[part];
    };
    const glm::dvec3 up(0, 1, 0), other_side(-1, 1, 1);  // the body is symmetric
    SectionAreas areas;
    areas[SectionPlace::navel] = cut(tissues.navel, up, BodyPart::trunk);
    areas[SectionPlace::chest] = cut({0, chest_y(tissues), 0}, up, BodyPart::trunk);
    areas[SectionPlace::mid_thigh_left] = cut(tissues.mid_thigh, up, BodyPart::left_leg);
    areas[SectionPlace::mid_thigh_right] = cut(tissues.mid_thigh, up, BodyPart::right_leg);
    areas[SectionPlace::mid_arm_left] = cut(tissues.mid_arm, tissues.arm_axis, BodyPart::left_arm);
    areas[SectionPlace::mid_arm_right] =
        cut(other_side * tissues.mid_arm, other_side * tissues.arm_axis, BodyPart::right_arm);
    return areas;
}

}  // namespace shape
