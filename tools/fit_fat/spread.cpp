#include "fit_fat/spread.hpp"

#include <Eigen/Dense>

#include <cmath>

namespace fit {

using depots::Group;

double deviation_of(const Scanned& scanned, const depots::GroupLaws& laws, const Reference& reference) {
    const Place place = place_of(scanned, reference);
    const depots::GroupMasses law = depots::group_shares(laws, place.x, place.a);
    return std::log(scanned.fat_share[Group::trunk] / scanned.fat_share[Group::legs]) -
           std::log(law[Group::trunk] / law[Group::legs]);
}

Spread fit_spread(const std::vector<Scanned>& people, const depots::GroupLaws& laws, const Reference& reference) {
    constexpr int rounds = 30;
    Eigen::Vector2d log_sd(-1.5, 0);                // constant and slope
    for (int round = 0; round < rounds; ++round) {  // Fisher's scoring: the information is 2 sum w z z'
        Eigen::Matrix2d information = Eigen::Matrix2d::Zero();
        Eigen::Vector2d score = Eigen::Vector2d::Zero();
        for (const Scanned& scanned : people) {
            const Eigen::Vector2d z(1, place_of(scanned, reference).a);
            const double off = deviation_of(scanned, laws, reference) / std::exp(log_sd.dot(z));
            information += 2 * scanned.weight * z * z.transpose();
            score += scanned.weight * (off * off - 1) * z;
        }
        log_sd += information.ldlt().solve(score);
    }
    return {rounded(std::exp(log_sd[0])), rounded(log_sd[1])};
}

}  // namespace fit
