#include "bake_body/complexion.hpp"

#include "bake_body/form_lines.hpp"
#include "bake_body/smooth.hpp"
#include "body/surface.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace bake {

namespace {

constexpr double far_m = 0.05;  // distances to hair are held within this

/// The middle of the left eyeball and its radius.
struct Eye {
    glm::dvec3 middle{0};
    double radius_m = 0;
};

Eye left_eye(const body::BodyModel& model) {
    Eye eye;
    double count = 0;
    for (std::size_t v = model.skin_vertices; v < model.base.size(); ++v)
        if (model.base[v].x > 0) {
            eye.middle += glm::dvec3(model.base[v]);
            ++count;
        }
    eye.middle /= count;
    for (std::size_t v = model.skin_vertices; v < model.base.size(); ++v)
        if (model.base[v].x > 0) eye.radius_m = std::max(eye.radius_m, std::abs(model.base[v].x - eye.middle.x));
    return eye;
}

double distance_to_line(glm::dvec2 p, std::span<const glm::dvec2> knots) {
    double nearest = 1e9;
    for (std::size_t k = 0; k + 1 < knots.size(); ++k) {
        const glm::dvec2 way = knots[k + 1] - knots[k];
        const double share = std::clamp(glm::dot(p - knots[k], way) / glm::dot(way, way), 0.0, 1.0);
        nearest = std::min(nearest, glm::length(p - knots[k] - share * way));
    }
    return nearest;
}

/// The hairline as seen from the side: depth and height from the eye's middle, m, from the forehead to the nape.
constexpr std::array<glm::dvec2, 12> mans_hairline{{{0.060, 0.068},
                                                    {0.004, 0.064},
                                                    {-0.018, 0.056},
                                                    {-0.034, 0.044},
                                                    {-0.046, 0.030},
                                                    {-0.0535, 0.014},
                                                    {-0.0575, -0.012},
                                                    {-0.072, -0.018},
                                                    {-0.100, -0.026},
                                                    {-0.116, -0.060},
                                                    {-0.138, -0.074},
                                                    {-0.300, -0.078}}};
constexpr std::array<glm::dvec2, 12> womans_hairline{{{0.060, 0.060},
                                                      {0.004, 0.057},
                                                      {-0.018, 0.049},
                                                      {-0.034, 0.036},
                                                      {-0.046, 0.022},
                                                      {-0.053, 0.006},
                                                      {-0.0575, -0.014},
                                                      {-0.072, -0.020},
                                                      {-0.100, -0.030},
                                                      {-0.116, -0.072},
                                                      {-0.138, -0.092},
                                                      {-0.300, -0.098}}};

/// Distance to the hairline, positive within the hair. `ear`: 1 on an ear.
double scalp_m(glm::dvec3 from_eye, double ear, core::Sex sex) {
    const auto& line = sex == core::Sex::male ? mans_hairline : womans_hairline;
    const glm::dvec2 p(from_eye.z, from_eye.y);
    std::size_t k = 0;
    while (k + 2 < line.size() && p.x < line[k + 1].x) ++k;
    const double share = (p.x - line[k].x) / (line[k + 1].x - line[k].x);
    const double sign = p.y > line[k].y + share * (line[k + 1].y - line[k].y) ? 1 : -1;
    const double away = std::min(far_m, distance_to_line(p, line));
    // Hair grows a little higher over the outer forehead than in the middle, more so in men.
    const double receding = (sex == core::Sex::male ? 0.009 : 0.004) * bell(from_eye.x - 0.046, 0.013) *
                            smoothstep(from_eye.z, -0.045, -0.01);
    return sign * away - receding - 0.03 * smoothstep(ear, 0.07, 0.3);
}

/// Distance to the edge of the brow, positive within. `side`: metres outwards from the eye's middle.
double brow_m(double side, double up) {
    constexpr std::array<glm::dvec2, 5> line{
        {{-0.0145, 0.0165}, {-0.006, 0.0195}, {0.004, 0.0215}, {0.013, 0.0208}, {0.0235, 0.0155}}};
    const double outwards = std::clamp((side + 0.0145) / 0.038, 0.0, 1.0);
    const double half_width = 0.0031 - 0.0022 * outwards * outwards;
    return half_width - distance_to_line({side, up}, line);
}

/// Distance to the edge of the dark line along the lids, positive within.
double lash_m(glm::dvec3 from_eye, double radius_m) {
    if (from_eye.z < 0.2 * radius_m) return -far_m;
    const double off_ball = glm::length(from_eye) - radius_m;
    const double upper = smoothstep(from_eye.y / radius_m, -0.15, 0.1);
    return 0.0004 + 0.0008 * upper - std::abs(off_ball);
}

/// How far a target of the package moves each vertex of the surface, largest 1.
std::vector<float> moved_by(const Package& package, const body::SurfaceTopology& topology, std::size_t vertices,
                            std::initializer_list<std::string> names) {
    std::vector<float> moved(vertices, 0.0F);
    for (const std::string& name : names) {
        const Weights by = package.target(name).topRows(skin_vertices).rowwise().norm();
        for (int v = 0; v < skin_vertices; ++v)
            moved[static_cast<std::size_t>(v)] =
                std::max(moved[static_cast<std::size_t>(v)], static_cast<float>(by[v] / by.maxCoeff()));
    }
    return geometry::apply<float>(topology.refine.step, moved);
}

/// Landmarks in metres on the left; points on the right are mirrored onto it.
class Blood {
  public:
    Blood(const body::BodyModel& model, const Eye& eye) : eye_(eye), is_male_(model.sex == core::Sex::male) {
        for (const auto joint : core::all_values<body::Joint>()) joints_[joint] = model.joints[joint].at(model.base);
        for (const auto v : model.nipple)
            nipple_ += glm::dvec3(model.base[v]) / static_cast<double>(model.nipple.size());
    }

    /// How much more (1) blood shows than on the forearm, or how much less colour (-1) the skin has. `forearm`: how
    /// much of the point belongs to forearm and hand.
    double at(glm::dvec3 p, glm::dvec3 n, double forearm) const {
        const glm::dvec3 from_eye = p - eye_.middle;
        const auto near = [&](glm::dvec3 middle, double width_m) { return bell(glm::length(p - middle), width_m); };
        double blood = 0.26 * bell(glm::length(glm::dvec2(from_eye.x - 0.012, from_eye.y + 0.034)), 0.014) *
                       smoothstep(n.z, 0.1, 0.6);
        blood +=
            0.28 * bell(glm::length(glm::dvec2(p.x, from_eye.y + 0.040)), 0.011) * smoothstep(from_eye.z, 0.02, 0.035);
        blood += 0.20 * near(joints_[body::Joint::knee] + glm::dvec3(0, 0, 0.06), 0.04);
        blood += 0.25 * near(joints_[body::Joint::elbow] - glm::dvec3(0, 0, 0.05), 0.028) * forearm;
        if (is_male_) blood += 0.55 * (1 - smoothstep(glm::length(p - nipple_), 0.010, 0.0145));
        const glm::dvec3 fore = joints_[body::Joint::wrist] - joints_[body::Joint::elbow];
        const double along = glm::dot(p - joints_[body::Joint::elbow], fore) / glm::dot(fore, fore);
        const double hand = forearm * smoothstep(along, 1.0, 1.12);
        const double palm = hand * smoothstep(-n.y, 0.25, 0.6);
        blood += 0.16 * hand * smoothstep(along, 1.2, 1.45);
        const double sole = (1 - smoothstep(p.y, 0.010, 0.022)) * smoothstep(-n.y, -0.3, 0.4);
        blood += 0.12 * (1 - smoothstep(p.y, 0.03, 0.06));
        return blood - std::max(palm, sole) * (0.7 + blood);
    }

  private:
    Eye eye_;
    bool is_male_;
    core::EnumArray<body::Joint, glm::dvec3> joints_{};
    glm::dvec3 nipple_{0};
};

}  // namespace

std::vector<glm::vec3> complexion(const Package& package, const Neutral& n, const body::BodyModel& model) {
    const body::SurfaceTopology topology = body::make_surface_topology(model);
    const body::Surface surface = body::make_surface(model, topology, model.base, body::Pose::reference);
    const std::size_t all = model.base.size();
    const Eye eye = left_eye(model);
    const std::vector<float> lips = moved_by(
        package, topology, all, {"mouth/mouth-upperlip-volume-deflate", "mouth/mouth-lowerlip-volume-deflate"});
    const std::vector<float> ears = moved_by(package, topology, all, {"ears/l-ear-wing-out", "ears/r-ear-wing-out"});
    const std::vector<float> forearm = geometry::apply<float>(topology.refine.step, model.parts[body::Part::forearm]);
    const std::vector<float> iris = geometry::apply<float>(topology.refine.step, model.iris);
    const Blood blood(model, eye);
    std::vector<glm::vec3> painted(surface.positions.size(), glm::vec3(-far_m, -far_m, 0));
    for (std::size_t v = 0; v < painted.size(); ++v) {
        if (iris[v] > -1.5F) continue;
        glm::dvec3 p = surface.positions[v], normal = surface.normals[v];
        p.x = std::abs(p.x);
        if (surface.positions[v].x < 0) normal.x = -normal.x;
        const glm::dvec3 from_eye = p - eye.middle;
        double tint = blood.at(p, normal, forearm[v]);
        if (from_eye.y > -0.12) {  // the head, seen from the chin up
            painted[v].x = static_cast<float>(scalp_m({p.x, from_eye.y, from_eye.z}, ears[v], n.sex));
            const double brow = from_eye.z > -0.03 ? brow_m(from_eye.x, from_eye.y) : -far_m;
            painted[v].y = static_cast<float>(std::max({brow, lash_m(from_eye, eye.radius_m), -far_m}));
            tint += 0.85 * smoothstep(lips[v], 0.15, 0.5) + 0.3 * smoothstep(ears[v], 0.05, 0.4);
        }
        painted[v].z = static_cast<float>(std::clamp(tint, -1.0, 1.0));
    }
    return painted;
}

}  // namespace bake
