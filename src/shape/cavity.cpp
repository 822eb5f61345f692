#include "shape/cavity.hpp"

#include "core/units.hpp"
#include "geometry/plane_section.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shape {

namespace {

constexpr std::size_t sides = 56;
constexpr int rings = 30;
constexpr double turn_rad = 6.283185307179586;
constexpr int smoothing_passes = 4;
constexpr double least_share_of_reach = 0.3;  // minimum part of the distance to the fascia that a cavity keeps
constexpr double lungs_apart = 0.016;         // half their distance, relative to height
/// Visceral fat takes at most this part of the abdomen as long as the wall can give way.
constexpr double most_visceral_share = 0.6;
/// Bounds for visceral fat as a part of each slice of the abdomen; organs take the rest.
constexpr double most_fat_of_slice = 0.8, least_fat_of_slice = 0.01;
/// Visceral fat is thickest slightly above the navel, about the third lumbar vertebra, and thins out towards pelvic
/// floor and diaphragm (Shen et al. 2004, J Appl Physiol 97:2333; Kuk et al. 2006, Am J Clin Nutr 84:1017).
constexpr double most_fat_over_navel = 0.010;  // relative to height
constexpr double thinning_out = 1.6;           // exponent of the half sine on either side [C]
/// Centre of the organs in a slice, as a fraction of the way from the front of the spine to the belly wall.
constexpr double organs_at = 0.10;
constexpr int halvings = 40;

/// Wall thickness relative to height, typical for adult cross-sections at the navel and the nipples [C].
struct Wall {
    double front, side, back;
    double spine;  ///< additional thickness at the spine
};
constexpr Wall abdominal_wall{0.007, 0.012, 0.026, 0.024};
constexpr Wall chest_wall{0.012, 0.013, 0.020, 0.022};
constexpr double spine_half_angle_rad = 0.42;

/// Vertical range of a cavity, m, and the fractions of it over which its ends are rounded.
struct Extent {
    double low, high;
    double low_dome, high_dome;
};

/// Wall thickness in a direction, relative to height; angle 0: left, a quarter turn: front.
double thickness(const Wall& wall, double angle) {
    const double ahead = std::sin(angle);
    const double end = ahead > 0 ? wall.front : wall.back;
    const double from_back = std::acos(std::clamp(-ahead, -1.0, 1.0)) / spine_half_angle_rad;
    return wall.side + (end - wall.side) * ahead * ahead + wall.spine * std::exp(-from_back * from_back);
}

/// Distance at which a ray from inside first leaves the loops, m.
double reach(std::span<const geometry::Loop> loops, glm::dvec2 from, glm::dvec2 way) {
    double nearest = std::numeric_limits<double>::infinity();
    const auto cross = [](glm::dvec2 a, glm::dvec2 b) { return a.x * b.y - a.y * b.x; };
    for (const geometry::Loop& loop : loops)
        for (std::size_t k = 0; k < loop.points.size(); ++k) {
            const glm::dvec2 a = loop.points[k] - from, b = loop.points[(k + 1) % loop.points.size()] - from;
            const double side_a = cross(way, a), side_b = cross(way, b);
            if ((side_a < 0) == (side_b < 0)) continue;
            const double distance = glm::dot(glm::mix(a, b, side_a / (side_a - side_b)), way);
            if (distance > 0) nearest = std::min(nearest, distance);
        }
    return std::isfinite(nearest) ? nearest : 0;
}

/// One slice: distance of the fascia from the centre in each direction.
struct Slice {
    double middle_z = 0;
    std::array<double, sides> reach_m{};
};

class Trunk {
  public:
    Trunk(const body::BodyModel& model, std::span<const glm::vec3> fascia, double height_m)
        : fascia_(fascia), triangles_(geometry::triangulate(model.skin_quads)), height_m_(height_m) {}

    /// The surface offset inwards from the fascia by `wall`.
    geometry::ClosedMesh cavity(const Extent& extent, const Wall& wall, double give) const {
        return surface(extent, slices_of(extent, wall, give));
    }

  private:
    std::vector<Slice> slices_of(const Extent& extent, const Wall& wall, double give) const {
        std::vector<Slice> slices;
        for (int i = 0; i < rings; ++i) slices.push_back(slice(height_at(extent, i)));
        for (Slice& s : slices)
            for (std::size_t k = 0; k < sides; ++k) {
                const double most = s.reach_m[k];
                s.reach_m[k] =
                    std::max(most - give * height_m_ * thickness(wall, turn_rad * static_cast<double>(k) / sides),
                             least_share_of_reach * most);
            }
        smooth(slices);
        return slices;
    }

    static double height_at(const Extent& extent, int ring) {
        return extent.low + (extent.high - extent.low) * (ring + 0.5) / rings;
    }

    Slice slice(double y) const {
        const geometry::PlaneFrame frame = geometry::frame_of({{0, y, 0}, {0, 1, 0}});
        const auto loops = geometry::plane_section(fascia_, triangles_, frame);
        double low = std::numeric_limits<double>::infinity(), high = -low;
        for (const geometry::Loop& loop : loops)
            for (const glm::dvec2& p : loop.points)
                if (std::abs(p.x) < 0.03 * height_m_) low = std::min(low, -p.y), high = std::max(high, -p.y);
        Slice result;
        if (low > high) return result;
        result.middle_z = (low + high) / 2;
        for (std::size_t k = 0; k < sides; ++k) {
            const double angle = turn_rad * static_cast<double>(k) / sides;
            // The frame's second axis is -Z. Shoulders are wider than the cavity within them.
            const double distance = reach(loops, {0, -result.middle_z}, {std::cos(angle), -std::sin(angle)});
            result.reach_m[k] = std::min(distance, 1.1 * (high - low));
        }
        return result;
    }

    static void smooth(std::vector<Slice>& slices) {
        for (int pass = 0; pass < smoothing_passes; ++pass) {
            const std::vector<Slice> old = slices;
            for (std::size_t i = 0; i < slices.size(); ++i) {
                const Slice &below = old[i == 0 ? 0 : i - 1], &above = old[std::min(i + 1, old.size() - 1)];
                slices[i].middle_z = (below.middle_z + 2 * old[i].middle_z + above.middle_z) / 4;
                for (std::size_t k = 0; k < sides; ++k)
                    slices[i].reach_m[k] = (below.reach_m[k] + above.reach_m[k] + 2 * old[i].reach_m[k] +
                                            old[i].reach_m[(k + 1) % sides] + old[i].reach_m[(k + sides - 1) % sides]) /
                                           6;
            }
        }
    }

    static geometry::ClosedMesh surface(const Extent& extent, const std::vector<Slice>& slices) {
        const auto dome = [](double share, double over) {
            const double to_go = 1 - std::min(share / over, 1.0);
            return std::sqrt(1 - to_go * to_go);
        };
        std::vector<std::vector<glm::vec3>> outline;
        for (int i = 0; i < rings; ++i) {
            const Slice& s = slices[static_cast<std::size_t>(i)];
            const double share = (i + 0.5) / rings;
            const double wide = dome(share, extent.low_dome) * dome(1 - share, extent.high_dome);
            std::vector<glm::vec3>& ring = outline.emplace_back();
            for (std::size_t k = 0; k < sides; ++k) {
                const double angle = turn_rad * static_cast<double>(k) / sides, out = wide * s.reach_m[k];
                ring.emplace_back(out * std::cos(angle), height_at(extent, i), s.middle_z + out * std::sin(angle));
            }
        }
        return geometry::loft(outline, {0, extent.low, slices.front().middle_z},
                              {0, extent.high, slices.back().middle_z});
    }

    std::span<const glm::vec3> fascia_;
    std::vector<geometry::Triangle> triangles_;
    double height_m_;
};

double litres(const geometry::ClosedMesh& mesh) {
    return core::litres_per_m3 * geometry::enclosed_volume(mesh.positions, mesh.triangles);
}

/// One ring of the abdomen's mesh, which has rings of `sides` points from bottom to top, then the poles.
std::span<glm::vec3> ring_of(geometry::ClosedMesh& abdomen, int ring) {
    return std::span(abdomen.positions).subspan(static_cast<std::size_t>(ring) * sides, sides);
}

/// Relative amount of visceral fat at this height, 1 where it is thickest.
double fat_at(double y, const Extent& abdomen, double thickest_y) {
    const double end = y < thickest_y ? abdomen.low : abdomen.high;
    const double share = std::clamp((y - end) / (thickest_y - end), 0.0, 1.0);
    return std::pow(std::sin(turn_rad / 4 * share), 2 * thinning_out);
}

double area_of(std::span<const glm::vec3> ring) {
    double twice = 0;
    for (std::size_t k = 0; k < ring.size(); ++k) {
        const glm::vec3 &a = ring[k], &b = ring[(k + 1) % ring.size()];
        twice += static_cast<double>(a.x) * b.z - static_cast<double>(b.x) * a.z;
    }
    return std::abs(twice) / 2;
}

/// The abdomen after every slice has given up `thickest_m2` times fat_at to visceral fat, mostly in front.
geometry::ClosedMesh organs_in(const geometry::ClosedMesh& abdomen, const Extent& extent, double thickest_y,
                               double thickest_m2) {
    geometry::ClosedMesh organs = abdomen;
    for (int i = 0; i < rings; ++i) {
        const std::span<glm::vec3> ring = ring_of(organs, i);
        const double fat_m2 = thickest_m2 * fat_at(ring.front().y, extent, thickest_y);
        const double share = std::clamp(fat_m2 / area_of(ring), least_fat_of_slice, most_fat_of_slice);
        const float spine_z = ring[3 * sides / 4].z, front_z = ring[sides / 4].z;
        const glm::vec3 middle(0, ring.front().y, glm::mix(spine_z, front_z, static_cast<float>(organs_at)));
        for (glm::vec3& p : ring) p = middle + static_cast<float>(std::sqrt(1 - share)) * (p - middle);
    }
    return organs;
}

/// The same for a given total of visceral fat.
geometry::ClosedMesh organs_beside(const geometry::ClosedMesh& abdomen, const Extent& extent, double thickest_y,
                                   double visceral_litres) {
    const double left = litres(abdomen) - visceral_litres;
    double low_m2 = 0, high_m2 = 1;
    for (int k = 0; k < halvings; ++k) {
        const double middle_m2 = (low_m2 + high_m2) / 2;
        (litres(organs_in(abdomen, extent, thickest_y, middle_m2)) > left ? low_m2 : high_m2) = middle_m2;
    }
    return organs_in(abdomen, extent, thickest_y, low_m2);
}

geometry::ClosedMesh two_sides(const geometry::ClosedMesh& chest, double apart_m) {
    geometry::ClosedMesh both;
    for (const float side : {-1.0F, 1.0F}) {
        geometry::ClosedMesh lung = chest;
        for (glm::vec3& p : lung.positions) p.x = side * std::max(side * p.x, static_cast<float>(apart_m));
        geometry::append(both, lung);
    }
    return both;
}

}  // namespace

Cavities cavities_of(const body::BodyModel& model, std::span<const glm::vec3> fascia, double height_m,
                     double visceral_litres) {
    double navel_y = 0;
    for (const auto v : model.navel) navel_y += fascia[v].y / static_cast<double>(model.navel.size());
    const double crotch_y = fascia[model.crotch].y;
    const double diaphragm_y = navel_y + 0.095 * height_m;
    const Extent abdomen{crotch_y + 0.015 * height_m, diaphragm_y, 0.45, 0.16};
    const Extent chest{diaphragm_y + 0.010 * height_m, navel_y + 0.215 * height_m, 0.14, 0.6};
    const Trunk trunk(model, fascia, height_m);
    Cavities cavities;
    for (const double give : {1.0, 0.75, 0.5, 0.3, 0.15}) {
        cavities.abdomen = trunk.cavity(abdomen, abdominal_wall, give);
        if (visceral_litres < most_visceral_share * litres(cavities.abdomen)) break;
    }
    cavities.organs =
        organs_beside(cavities.abdomen, abdomen, navel_y + most_fat_over_navel * height_m, visceral_litres);
    cavities.chest = trunk.cavity(chest, chest_wall, 1);
    cavities.lungs = two_sides(cavities.chest, lungs_apart * height_m);
    return cavities;
}

}  // namespace shape
