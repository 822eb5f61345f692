#include "fit_body/sample.hpp"

#include "fit_body/parameters.hpp"

#include <cmath>

namespace fit {

namespace {

using body::LeanField;
using core::Sex;

constexpr double cell_power = 0.5;  // between a vote a person (0) and a vote a cell (1)
// Hips shape the body that is seen, as do chest, waist, thighs and women's shoulders. Men's hips and thighs pull at the
// same tissue, and hips are to be right first. Knees and forearms were measured in the fewest people.
constexpr double trunk_votes = 3, hip_votes = 4, limb_root_votes = 3, knee_votes = 4, forearm_votes = 6, neck_votes = 3,
                 wrist_votes = 2;
// What limbs hold by DXA against any one tape. Arms count little: the mesh's are too small beyond DXA's cut at every
// girth, and would pull forearms and shoulders away from the tape.
constexpr double arms_votes = 0.1, legs_votes = 0.6;

double votes_of(Site site, Sex sex) {
    if (site == Site::thigh || (site == Site::shoulder && sex == Sex::female)) return limb_root_votes;
    if (site == Site::arms_lean) return arms_votes;
    if (site == Site::legs_lean) return legs_votes;
    if (site == Site::neck) return neck_votes;
    if (site == Site::wrist) return wrist_votes;
    if (site == Site::hip) return hip_votes;
    if (site == Site::knee) return knee_votes;
    if (site == Site::forearm) return forearm_votes;
    return site == Site::chest || site == Site::waist ? trunk_votes : 1;
}

Cluster cluster_of(const Sample& sample, std::size_t i, const body::TapeRatios& tape) {
    const Measured& person = *sample.people[i];
    const Body& body = sample.bodies[i];
    std::vector<Site> known;
    for (const Site site : core::all_values<Site>())
        if (person.values[site]) known.push_back(site);
    const auto rows = static_cast<Eigen::Index>(known.size());
    Cluster cluster{Eigen::MatrixXd::Zero(rows, parameters), Eigen::VectorXd(rows), Eigen::VectorXd(rows)};
    for (Eigen::Index r = 0; r < rows; ++r) {
        const Site site = known[static_cast<std::size_t>(r)];
        cluster.residual[r] = *person.values[site] - body.values[site];
        cluster.weight[r] = person.weight * sample.weight.at({person.source, site});
        for (const LeanField field : core::all_values<LeanField>()) {
            const auto k = static_cast<Eigen::Index>(field);
            const double slope = body.slopes[field][site];
            cluster.slopes(r, k) = slope;
            cluster.slopes(r, fields + k) = slope * body.lean_index_z;
            cluster.slopes(r, 2 * fields + k) = slope * body.age_z;
            cluster.slopes(r, 3 * fields + k) = slope * body.fat_index_z;
        }
        if (site == Site::upper_arm_flexed) cluster.slopes(r, flexed_at) = body.values[site] / tape.flexed;
        if (!is_limb(site)) cluster.slopes(r, pulled_at) = body.values[site] / tape.pulled;
    }
    return cluster;
}

}  // namespace

/// Linear regression of each site on age, height, fat and lean mass, each fold predicted from the others.
void add_limits(Sample& sample, int folds) {
    sample.limits.resize(sample.people.size());
    for (const Site site : core::all_values<Site>())
        for (int held = 0; held < folds; ++held) {
            Eigen::MatrixXd normal = Eigen::MatrixXd::Zero(5, 5);
            Eigen::VectorXd right = Eigen::VectorXd::Zero(5);
            const auto row = [&](std::size_t i) {
                const energy::Person& p = sample.people[i]->person;
                Eigen::VectorXd x(5);
                x << 1, p.age_years, p.height_m, sample.bodies[i].fat_kg, sample.bodies[i].lean_kg;
                return x;
            };
            for (std::size_t i = 0; i < sample.people.size(); ++i) {
                const auto& value = sample.people[i]->values[site];
                if (!value || sample.fold[i] == held) continue;
                const Eigen::VectorXd x = row(i);
                normal += x * x.transpose();
                right += *value * x;
            }
            if (normal(0, 0) == 0) continue;
            const Eigen::VectorXd slopes = normal.ldlt().solve(right);
            for (std::size_t i = 0; i < sample.people.size(); ++i)
                if (sample.fold[i] == held) sample.limits[i][site] = slopes.dot(row(i));
        }
}

void add_weights(Sample& sample, Sex sex) {
    std::map<CellKey, std::pair<int, double>> sums;
    for (std::size_t i = 0; i < sample.people.size(); ++i)
        for (const Site site : core::all_values<Site>())
            if (const auto& value = sample.people[i]->values[site]) {
                auto& [n, sum] = sums[{sample.people[i]->source, site}];
                ++n;
                sum += std::pow(*value - sample.limits[i][site], 2);
            }
    for (const auto& [key, cell] : sums)
        sample.weight[key] = 1 / (cell.second / cell.first) / std::pow(static_cast<double>(cell.first), cell_power) *
                             votes_of(key.second, sex);
}

std::vector<Cluster> clusters_of(const Sample& sample, const body::TapeRatios& tape) {
    std::vector<Cluster> clusters;
    for (std::size_t i = 0; i < sample.people.size(); ++i) clusters.push_back(cluster_of(sample, i, tape));
    return clusters;
}

}  // namespace fit
