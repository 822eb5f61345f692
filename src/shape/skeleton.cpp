#include "shape/skeleton.hpp"

#include "geometry/plane_section.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shape {

namespace {

using body::Joint;
using geometry::Knot;

// Radii and distances relative to height, from textbook diameters for a height of 1.75 m [C]: shaft of the femur 28 mm,
// humerus 22, tibia 27, radius and ulna 15, body of a lumbar vertebra 46, of a thoracic one 33.
constexpr double femur_head = 0.0135, femur_shaft = 0.0080, knee = 0.0190;
constexpr double tibia_shaft = 0.0077, ankle = 0.0120, fibula = 0.0038;
constexpr double humerus_head = 0.0135, humerus_shaft = 0.0063, elbow = 0.0125;
constexpr double forearm_shaft = 0.0043, forearm_apart = 0.0085;
constexpr double lumbar = 0.0130, thoracic = 0.0095, cervical = 0.0055;
constexpr double skin_of_back_to_spine = 0.036;  // from the fascia of the back to the centre of a lumbar vertebra
constexpr double skull_below_crown = 0.047, skull_half_height = 0.043;
constexpr double skull_thickness_m = 0.007, scalp_m = 0.003;
constexpr int skull_rings = 18;
constexpr std::size_t skull_sides = 32;

class Builder {
  public:
    Builder(const body::BodyModel& model, std::span<const glm::vec3> skin, std::span<const glm::vec3> fascia,
            double height_m)
        : model_(model),
          skin_(skin),
          fascia_(fascia),
          height_m_(height_m),
          triangles_(geometry::triangulate(model.skin_quads)) {}

    Skeleton build() const {
        Skeleton skeleton;
        for (const double side : {1.0, -1.0}) {
            add_leg(skeleton.bones, side);
            add_arm(skeleton.bones, side);
            add_hip(skeleton.bones, side);
        }
        add_spine(skeleton.bones);
        add_skull(skeleton);
        return skeleton;
    }

  private:
    /// The left joint, or its mirror image on the right.
    glm::dvec3 joint(Joint name, double side) const {
        const glm::dvec3 p = model_.joints[name].at(skin_);
        return {side * p.x, p.y, p.z};
    }
    Knot knot(glm::dvec3 at, double radius) const { return {at, radius * height_m_}; }
    void add(geometry::ClosedMesh& bones, std::initializer_list<Knot> knots) const {
        geometry::append(bones, geometry::rod(std::span(knots.begin(), knots.size())));
    }

    void add_leg(geometry::ClosedMesh& bones, double side) const {
        const glm::dvec3 hip = joint(Joint::hip, side), knee_at = joint(Joint::knee, side);
        const glm::dvec3 ankle_at = joint(Joint::ankle, side);
        const glm::dvec3 neck = hip + height_m_ * glm::dvec3(side * 0.020, -0.022, 0);
        const auto thigh = [&](double t) { return glm::mix(neck, knee_at, t); };
        add(bones, {knot(hip, femur_head), knot(neck, 1.3 * femur_shaft), knot(thigh(0.25), femur_shaft),
                    knot(thigh(0.7), femur_shaft), knot(thigh(0.93), knee), knot(thigh(0.98), knee)});
        const auto shin = [&](double t) { return glm::mix(knee_at, ankle_at, t); };
        add(bones, {knot(shin(0.07), knee), knot(shin(0.2), 1.4 * tibia_shaft), knot(shin(0.4), tibia_shaft),
                    knot(shin(0.85), tibia_shaft), knot(shin(1), ankle)});
        const glm::dvec3 outside = height_m_ * glm::dvec3(side * 0.016, 0, -0.010);
        add(bones, {knot(shin(0.12) + outside, 1.5 * fibula), knot(shin(0.5) + outside, fibula),
                    knot(shin(0.95) + outside, fibula)});
    }

    void add_arm(geometry::ClosedMesh& bones, double side) const {
        const glm::dvec3 shoulder = joint(Joint::shoulder, side), elbow_at = joint(Joint::elbow, side);
        const glm::dvec3 wrist = joint(Joint::wrist, side);
        const auto upper = [&](double t) { return glm::mix(shoulder, elbow_at, t); };
        add(bones, {knot(shoulder, humerus_head), knot(upper(0.2), 1.15 * humerus_shaft),
                    knot(upper(0.5), humerus_shaft), knot(upper(0.8), humerus_shaft), knot(upper(0.97), elbow)});
        const glm::dvec3 along = glm::normalize(wrist - elbow_at);
        const glm::dvec3 across = glm::normalize(glm::cross(along, glm::dvec3(0, 0, 1)));
        for (const double way : {-1.0, 1.0}) {
            const glm::dvec3 apart = way * forearm_apart * height_m_ * across;
            add(bones, {knot(glm::mix(elbow_at, wrist, 0.04) + apart, 1.4 * forearm_shaft),
                        knot(glm::mix(elbow_at, wrist, 0.5) + apart, forearm_shaft),
                        knot(wrist + 0.8 * apart, 1.2 * forearm_shaft)});
        }
    }

    void add_hip(geometry::ClosedMesh& bones, double side) const {
        const glm::dvec3 hip = joint(Joint::hip, side);
        const double back = back_of_trunk(hip.y + 0.05 * height_m_);
        const glm::dvec3 sacrum(side * 0.020 * height_m_, hip.y + 0.05 * height_m_, back + 0.03 * height_m_);
        const glm::dvec3 wing(side * 0.062 * height_m_, hip.y + 0.045 * height_m_, glm::mix(sacrum.z, hip.z, 0.55));
        add(bones, {knot(sacrum, 0.009), knot(wing, 0.006), knot(hip + glm::dvec3(0, 0.016 * height_m_, 0), 0.013)});
    }

    void add_spine(geometry::ClosedMesh& bones) const {
        const double tail = joint(Joint::hip, 1).y, neck = joint(Joint::neck_low, 1).y;
        const glm::dvec3 head = model_.joints[Joint::neck_high].at(skin_);
        std::vector<Knot> knots;
        constexpr int count = 14;
        for (int k = 0; k <= count; ++k) {
            const double share = static_cast<double>(k) / count, y = glm::mix(tail, neck, share);
            const double radius =
                share < 0.5 ? glm::mix(lumbar, thoracic, 2 * share) : glm::mix(thoracic, cervical, 2 * share - 1);
            const double deep = skin_of_back_to_spine * (share < 0.5 ? 1 : glm::mix(1.0, 0.75, 2 * share - 1));
            knots.push_back(knot({0, y, back_of_trunk(y) + deep * height_m_}, radius * (share < 0.05 ? 0.7 : 1)));
        }
        for (int pass = 0; pass < 2; ++pass)
            for (std::size_t k = 1; k + 1 < knots.size(); ++k)
                knots[k].at.z = (knots[k - 1].at.z + 2 * knots[k].at.z + knots[k + 1].at.z) / 4;
        knots.push_back(knot({0, head.y, head.z - 0.006 * height_m_}, cervical));
        geometry::append(bones, geometry::rod(knots));
    }

    void add_skull(Skeleton& skeleton) const {
        const double crown = geometry::bounding_box(model_.skin(skin_)).high.y;
        const double middle_y = crown - skull_below_crown * height_m_;
        const auto loops = section_at(middle_y);
        glm::dvec2 low(1e9), high(-1e9);
        for (const geometry::Loop& loop : loops)
            for (const glm::dvec2& p : loop.points) low = glm::min(low, p), high = glm::max(high, p);
        const glm::dvec3 middle(0, middle_y, -(low.y + high.y) / 2);
        const glm::dvec3 half((high.x - low.x) / 2 - scalp_m, skull_half_height * height_m_,
                              (high.y - low.y) / 2 - scalp_m);
        geometry::append(skeleton.bones, ellipsoid(middle, half));
        skeleton.brain = ellipsoid(middle, half - skull_thickness_m);
    }

    static geometry::ClosedMesh ellipsoid(glm::dvec3 middle, glm::dvec3 half) {
        const double turn = 6.283185307179586;
        std::vector<std::vector<glm::vec3>> rings;
        for (int i = 1; i < skull_rings; ++i) {
            const double up = turn / 2 * (static_cast<double>(i) / skull_rings - 0.5);
            std::vector<glm::vec3>& ring = rings.emplace_back();
            for (std::size_t k = 0; k < skull_sides; ++k) {
                const double angle = turn * static_cast<double>(k) / skull_sides;
                ring.emplace_back(middle + half * glm::dvec3(std::cos(up) * std::cos(angle), std::sin(up),
                                                             std::cos(up) * std::sin(angle)));
            }
        }
        return geometry::loft(rings, middle - glm::dvec3(0, half.y, 0), middle + glm::dvec3(0, half.y, 0));
    }

    std::vector<geometry::Loop> section_at(double y) const {
        return geometry::plane_section(fascia_, triangles_, geometry::frame_of({{0, y, 0}, {0, 1, 0}}));
    }

    /// z of the fascia at the midline of the back.
    double back_of_trunk(double y) const {
        double back = 1e9;
        for (const geometry::Loop& loop : section_at(y))
            for (const glm::dvec2& p : loop.points)
                if (std::abs(p.x) < 0.02 * height_m_) back = std::min(back, -p.y);
        return back < 1e9 ? back : -0.05 * height_m_;
    }

    const body::BodyModel& model_;
    std::span<const glm::vec3> skin_;
    std::span<const glm::vec3> fascia_;
    double height_m_;
    std::vector<geometry::Triangle> triangles_;
};

}  // namespace

Skeleton skeleton_of(const body::BodyModel& model, std::span<const glm::vec3> skin, std::span<const glm::vec3> fascia,
                     double height_m) {
    return Builder(model, skin, fascia, height_m).build();
}

}  // namespace shape
