#include "body/tape.hpp"

#include "core/units.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <initializer_list>

// Based on: Gordon et al. 2014, 2012 Anthropometric Survey of U.S. Army Personnel (ANSUR II), measurer's sites; levels
// as fractions of body height were set on MakeHuman's mesh.

namespace body {

namespace {

constexpr double relaxed_arm_angle_rad = 8 * core::pi / 180;  // from vertical, while shoulders are measured

float weight(const BodyModel& model, Part part, std::uint32_t v) {
    return model.parts[part][v];
}
float arm_weight(const BodyModel& model, std::uint32_t v) {
    return std::min(1.0F, weight(model, Part::upper_arm, v) + weight(model, Part::forearm, v));
}

/// One figure under the tape. Lengths in metres.
class Tape {
  public:
    Tape(const BodyModel& model, std::span<const glm::vec3> positions, double pulled)
        : model_(model),
          x_(positions),
          pulled_(pulled),
          box_(geometry::bounding_box(model.skin(positions))),
          base_box_(geometry::bounding_box(model.skin(model.base))) {}

    double height() const { return static_cast<double>(box_.high.y) - box_.low.y; }
    double floor() const { return box_.low.y; }
    /// Leg bones keep their place while tissue grows around them: joints of the base mesh, scaled to this height.
    /// Joints of arms and neck depend on shoulder width and posture, so they follow the skin.
    glm::dvec3 joint(Joint j) const {
        if (j < Joint::hip) return model_.joints[j].at(x_);
        const double scale = height() / (static_cast<double>(base_box_.high.y) - base_box_.low.y);
        return model_.joints[j].at(model_.base) * scale + glm::dvec3(0, floor() - base_box_.low.y * scale, 0);
    }
    double mean_height(const std::vector<std::uint32_t>& vertices) const {
        double sum = 0;
        for (const auto v : vertices) sum += x_[v].y;
        return sum / static_cast<double>(vertices.size());
    }

    double around(TapePart part, const geometry::Plane& plane) const {
        return pulled_ * geometry::hull_perimeter(geometry::cut(x_, model_.tape_edges[part], plane));
    }
    double level(TapePart part, double y) const { return around(part, {{0, y, 0}, {0, 1, 0}}); }
    /// Girth in the plane perpendicular to the line from a to b, at the fraction `t` of the way.
    double across(TapePart part, glm::dvec3 a, glm::dvec3 b, double t) const {
        return around(part, {a + t * (b - a), b - a});
    }
    double across(TapePart part, Joint a, Joint b, double t) const { return across(part, joint(a), joint(b), t); }

    double greatest(std::initializer_list<double> at, const std::function<double(double)>& girth) const {
        double best = 0;
        for (const double t : at) best = std::max(best, girth(t));
        return best;
    }
    double least(std::initializer_list<double> at, const std::function<double(double)>& girth) const {
        double best = 1e9;
        for (const double t : at) best = std::min(best, girth(t));
        return best;
    }

    /// The least girth of the neck. Fat at the nape pulls the lower joint back, so on a heavy person a plane
    /// perpendicular to the line between the joints would cut into the chest: more upright planes are tried too.
    double neck() const {
        const glm::dvec3 low = joint(Joint::neck_low), high = joint(Joint::neck_high);
        const glm::dvec3 axis = glm::normalize(high - low);
        double best = 1e9;
        for (const double t : {.45, .60, .75})
            for (const double upright_deg : {0.0, 4.0, 8.0, 12.0}) {
                const double c = std::cos(upright_deg * core::pi / 180), s = std::sin(upright_deg * core::pi / 180);
                const glm::dvec3 at = low + t * (high - low);
                const geometry::Plane plane{at, {axis.x, c * axis.y + s * axis.z, c * axis.z - s * axis.y}};
                const auto points = geometry::cut(x_, model_.tape_edges[TapePart::neck], plane);
                if (goes_round(points)) best = std::min(best, pulled_ * geometry::hull_perimeter(points));
            }
        return best;
    }

    double thigh(std::uint32_t crotch) const {
        const glm::dvec3 hip = joint(Joint::hip), knee = joint(Joint::knee);
        const double below_crotch = x_[crotch].y - 0.003 * height();
        return across(TapePart::left_leg, hip, knee, (below_crotch - hip.y) / (knee.y - hip.y));
    }

    double shoulders() const {
        const std::vector<glm::vec3> lowered = arms_lowered();
        const Tape down(model_, lowered, pulled_);
        const double joint_height = joint(Joint::shoulder).y;
        return greatest({.02, .035, .05},
                        [&](double below) { return down.level(TapePart::shoulders, joint_height - below * height()); });
    }

  private:
    /// Whether a cut encloses the neck: it then reaches further in front of the bones than behind them.
    static bool goes_round(const std::vector<glm::dvec2>& points) {
        double front = 0, back = 0;
        for (const glm::dvec2& p : points) {
            front = std::max(front, -p.x);
            back = std::max(back, p.x);
        }
        return front > back && back > 0;
    }

    /// Both arms rotated about the shoulder joints, by their skin weights, until they hang.
    std::vector<glm::vec3> arms_lowered() const {
        std::vector<glm::vec3> down(x_.begin(), x_.end());
        const glm::dvec3 shoulder = joint(Joint::shoulder), bone = joint(Joint::elbow) - shoulder;
        const double angle = std::atan2(bone.x, -bone.y) - relaxed_arm_angle_rad;
        for (std::uint32_t v = 0; v < model_.skin_vertices; ++v) {
            const float arm = arm_weight(model_, v);
            if (arm <= 0) continue;
            const double side = model_.base[v].x > 0 ? 1 : -1;
            const double dx = x_[v].x - side * shoulder.x, dy = x_[v].y - shoulder.y;
            const double c = std::cos(angle), s = -side * std::sin(angle);
            down[v] += arm * glm::vec3(glm::dvec3(c * dx - s * dy - dx, s * dx + c * dy - dy, 0));
        }
        return down;
    }

    const BodyModel& model_;
    std::span<const glm::vec3> x_;
    double pulled_;
    geometry::Box box_;
    geometry::Box base_box_;
};

}  // namespace

Girths measure_girths(const BodyModel& model, std::span<const glm::vec3> positions, const TapeRatios& ratios) {
    using core::Girth;
    const Tape tape(model, positions, ratios.pulled);
    const auto along = [&](TapePart part, Joint a, Joint b) {
        return [&tape, part, a, b](double t) { return tape.across(part, a, b, t); };
    };
    Girths m;
    m[Girth::neck] = tape.neck();
    m[Girth::chest] = tape.level(TapePart::trunk, tape.mean_height(model.nipple));
    m[Girth::waist] = tape.level(TapePart::trunk, tape.mean_height(model.navel));
    m[Girth::hip] = tape.greatest({.475, .49, .505, .52}, [&](double f) {
        return tape.level(TapePart::trunk, tape.floor() + f * tape.height());
    });
    m[Girth::thigh] = tape.thigh(model.crotch);
    m[Girth::knee] = tape.level(TapePart::left_leg, tape.floor() + .279 * tape.height());
    m[Girth::calf] = tape.greatest({.20, .27, .34}, along(TapePart::left_leg, Joint::knee, Joint::ankle));
    m[Girth::ankle] = tape.least({.82, .88, .93}, along(TapePart::left_leg, Joint::knee, Joint::ankle));
    m[Girth::upper_arm] = tape.across(TapePart::left_upper_arm, Joint::shoulder, Joint::elbow, .55);
    m[Girth::upper_arm_flexed] = m[Girth::upper_arm] * ratios.flexed;
    m[Girth::forearm] = tape.greatest({.13, .22, .31}, along(TapePart::left_forearm, Joint::elbow, Joint::wrist));
    m[Girth::wrist] = tape.least({.88, .94, 1.0}, along(TapePart::left_forearm, Joint::elbow, Joint::wrist));
    m[Girth::shoulder] = tape.shoulders();
    for (double& girth : m) girth *= core::cm_per_m;
    return m;
}

core::EnumArray<TapePart, std::vector<geometry::Edge>> find_tape_edges(const BodyModel& model) {
    const geometry::Box box = geometry::bounding_box(model.skin(model.base));
    const auto relative = [&](std::uint32_t v) { return (model.base[v].y - box.low.y) / (box.high.y - box.low.y); };
    const auto head_neck = [&](std::uint32_t v) { return weight(model, Part::head, v) + weight(model, Part::neck, v); };
    const auto belongs = [&](TapePart part, std::uint32_t v) {
        const bool left = model.base[v].x > 0;
        switch (part) {
            case TapePart::trunk:
                return arm_weight(model, v) < 0.5F && head_neck(v) < 0.9F;
            case TapePart::left_leg:
                return left && relative(v) < 0.56F && arm_weight(model, v) < 0.3F;
            case TapePart::left_upper_arm:
                return left && weight(model, Part::upper_arm, v) > 0.15F;
            case TapePart::left_forearm:
                return left && weight(model, Part::forearm, v) > 0.3F;
            case TapePart::neck:
                return relative(v) > 0.78F && arm_weight(model, v) < 0.1F &&
                       std::abs(model.base[v].x) < 0.09F * (box.high.y - box.low.y);
            case TapePart::shoulders:
                return relative(v) > 0.6F && weight(model, Part::forearm, v) < 0.3F && head_neck(v) < 0.9F;
        }
        return false;
    };
    std::vector<geometry::Edge> edges;  // diagonals included: a tape follows the surface as drawn
    for (const auto& t : geometry::triangulate(model.skin_quads))
        for (int k = 0; k < 3; ++k) edges.push_back({std::min(t[k], t[(k + 1) % 3]), std::max(t[k], t[(k + 1) % 3])});
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    core::EnumArray<TapePart, std::vector<geometry::Edge>> found;
    for (const auto part : core::all_values<TapePart>())
        for (const auto& edge : edges)
            if (belongs(part, edge[0]) && belongs(part, edge[1])) found[part].push_back(edge);
    return found;
}

}  // namespace body
