#include "shape/relief.hpp"

#include <algorithm>
#include <cmath>

namespace shape {

namespace {

using body::Joint;
using body::Part;

double smooth(double x, double low, double high) {
    const double t = std::clamp((x - low) / (high - low), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

double bell(double x, double centre, double width) {
    const double t = (x - centre) / width;
    return std::exp(-t * t / 2);
}

/// The base mesh with its landmarks; `at` returns the relief of one vertex. The right side mirrors the left.
class Relief {
  public:
    explicit Relief(const body::BodyModel& model)
        : model_(model),
          normals_(geometry::vertex_normals(model.skin(model.base), geometry::triangulate(model.skin_quads))) {
        height_ = geometry::bounding_box(model.skin(model.base)).high.y;
        for (const Joint joint : core::all_values<Joint>()) joints_[joint] = model.joints[joint].at(model.base);
        for (const auto v : model.navel) navel_ += model.base[v].y / height_ / static_cast<double>(model.navel.size());
    }

    double at(std::uint32_t v) const {
        const glm::dvec3 p(std::abs(model_.base[v].x), model_.base[v].y, model_.base[v].z);
        const glm::dvec3 n(model_.base[v].x < 0 ? -normals_[v].x : normals_[v].x, normals_[v].y, normals_[v].z);
        const double forearm = model_.parts[Part::forearm][v];
        const double upper_arm = std::min<double>(model_.parts[Part::upper_arm][v], 1 - forearm);
        const double head = std::min<double>(model_.parts[Part::head][v], 1 - forearm - upper_arm);
        const double rest = std::max(0.0, 1 - forearm - upper_arm - head);
        const double leg = 1 - smooth(p.y / height_, 0.44, 0.50);
        return forearm * forearm_at(p) + upper_arm * upper_arm_at(p, n) + head +
               rest * (leg * leg_at(p, n) + (1 - leg) * trunk_at(p, n));
    }

  private:
    /// Position of p between two joints: 0 at the first, 1 at the second.
    double along(glm::dvec3 p, Joint from, Joint to) const {
        const glm::dvec3 a = joints_[from], b = joints_[to];
        return glm::dot(p - a, b - a) / glm::dot(b - a, b - a);
    }

    double forearm_at(glm::dvec3 p) const {
        const double t = along(p, Joint::elbow, Joint::wrist);
        return 1.3 - 0.4 * smooth(t, 0.35, 0.8) - 0.5 * smooth(t, 0.9, 1.1);
    }
    double upper_arm_at(glm::dvec3 p, glm::dvec3 n) const {
        const double t = along(p, Joint::shoulder, Joint::elbow);
        return (1.05 - 0.45 * n.z) * (1.35 - 0.5 * smooth(t, -0.1, 0.35));
    }

    double leg_at(glm::dvec3 p, glm::dvec3 n) const {
        const double t = along(p, Joint::hip, Joint::knee);
        const double s = along(p, Joint::knee, Joint::ankle);
        const double thigh =
            1.1 + 0.2 * smooth(n.x, -0.3, 0.9) + 0.12 * n.z - 0.42 * bell(t, 1, 0.13) - 0.38 * smooth(t, 0.15, 0.85);
        const double calf = 1.25 - 0.35 * n.z - 0.2 * n.x + 0.2 * bell(s, 0.3, 0.2) - 0.75 * smooth(s, 0.55, 0.95);
        const double below = smooth(t, 0.9, 1.1);
        return std::max(0.15, (1 - below) * thigh + below * calf);
    }

    double trunk_at(glm::dvec3 p, glm::dvec3 n) const {
        const double y = p.y / height_;
        const double front = smooth(n.z, -0.3, 0.8), back = smooth(-n.z, -0.3, 0.8);
        const double breastbone = bell(p.x / height_, 0, 0.018) * bell(y, 0.76, 0.05) * front;
        const double belly = front * bell(y, navel_ - 0.005, 0.055) * bell(p.x / height_, 0, 0.11);
        const double loin = back * bell(y, navel_ + 0.06, 0.06);
        const double top = smooth(y, 0.77, 0.83);
        return 0.9 + 0.75 * belly + 0.4 * loin - 0.35 * breastbone - 0.3 * top;
    }

    const body::BodyModel& model_;
    std::vector<glm::vec3> normals_;
    core::EnumArray<Joint, glm::dvec3> joints_{};
    double height_ = 1;
    double navel_ = 0;
};

}  // namespace

std::vector<float> fat_relief(const body::BodyModel& model) {
    const Relief relief(model);
    std::vector<float> values(model.base.size(), 1.0F);
    for (std::uint32_t v = 0; v < model.skin_vertices; ++v) values[v] = static_cast<float>(relief.at(v));
    return values;
}

}  // namespace shape
