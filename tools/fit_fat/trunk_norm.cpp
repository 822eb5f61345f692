#include "fit_fat/trunk_norm.hpp"

#include "fit_fat/share_law.hpp"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace fit {

depots::TrunkNorm fit_trunk_norm(const std::vector<Scanned>& people) {
    constexpr int rounds = 30;
    Eigen::Vector3d mean(1.5, 0, 0);
    Eigen::Vector2d log_sd(-1.5, 0);
    for (int round = 0; round < rounds; ++round) {  // Fisher's scoring: mean and spread in turn
        Eigen::Matrix3d mean_information = Eigen::Matrix3d::Zero();
        Eigen::Vector3d mean_score = Eigen::Vector3d::Zero();
        Eigen::Matrix2d information = Eigen::Matrix2d::Zero();
        Eigen::Vector2d score = Eigen::Vector2d::Zero();
        for (const Scanned& scanned : people) {
            const double a = (scanned.person.age_years - 40) / 20;
            const Eigen::Vector3d x(1, a, a * a);
            const Eigen::Vector2d z(1, a);
            const double sd = std::exp(log_sd.dot(z));
            const double off =
                std::cbrt(scanned.fat_index_kg_per_m2() * scanned.fat_share[depots::Group::trunk]) - mean.dot(x);
            mean_information += scanned.weight / (sd * sd) * x * x.transpose();
            mean_score += scanned.weight / (sd * sd) * off * x;
            information += 2 * scanned.weight * z * z.transpose();
            score += scanned.weight * (off * off / (sd * sd) - 1) * z;
        }
        mean += mean_information.ldlt().solve(mean_score);
        // A start far off asks for a leap that overshoots.
        log_sd += information.ldlt().solve(score).cwiseMax(-0.5).cwiseMin(0.5);
    }
    return {.reference = rounded(mean[0]),
            .age = rounded(mean[1]),
            .age_squared = rounded(mean[2]),
            .spread = rounded(std::exp(log_sd[0])),
            .spread_age = rounded(log_sd[1])};
}

}  // namespace fit
