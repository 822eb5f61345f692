#include "fit_fat/share_law.hpp"

#include <Eigen/Dense>

#include <cmath>

namespace fit {

namespace {

using depots::Group;
using depots::GroupLaws;

constexpr Eigen::Index terms = 6, ratios = 3;
constexpr int rounds = 12;  // Gauss-Newton from the reference's mean shares: settled to 1e-9 after eight

// What a law of sex, age and fatness leaves, as a part of total fat; only their ratios matter.
constexpr core::EnumArray<Group, double> left_over{{0.048, 0.048, 0.014, 0.005}};

using Terms = Eigen::Matrix<double, terms, 1>;

Terms terms_at(const Place& place) {
    Terms t;
    t << 1, place.x, place.x * place.x, place.a, place.a * place.a, place.x * place.a;
    return t;
}

/// Columns: legs, arms, head.
using Coefficients = Eigen::Matrix<double, terms, ratios>;

GroupLaws laws_of(const Coefficients& c) {
    GroupLaws laws;
    for (const Group group : {Group::legs, Group::arms, Group::head}) {
        const Eigen::Index k = static_cast<Eigen::Index>(group) - 1;
        laws[group] = {.reference = c(0, k),
                       .fat_index = c(1, k),
                       .fat_index_squared = c(2, k),
                       .age = c(3, k),
                       .age_squared = c(4, k),
                       .fat_index_age = c(5, k)};
    }
    return laws;
}

}  // namespace

double rounded(double value) {
    return std::round(value * 1000) / 1000;
}

Place place_of(const Scanned& scanned, const Reference& reference) {
    return {std::log(scanned.fat_index_kg_per_m2() / reference.fat_index_kg_per_m2),
            (scanned.person.age_years - reference.age_years) / 20};
}

GroupLaws fit_group_laws(const std::vector<Scanned>& people, const Reference& reference) {
    Coefficients c = Coefficients::Zero();
    for (int round = 0; round < rounds; ++round) {
        constexpr Eigen::Index unknowns = terms * ratios;
        Eigen::MatrixXd normal = Eigen::MatrixXd::Zero(unknowns, unknowns);
        Eigen::VectorXd right = Eigen::VectorXd::Zero(unknowns);
        const GroupLaws laws = laws_of(c);
        for (const Scanned& scanned : people) {
            const Place place = place_of(scanned, reference);
            const Terms t = terms_at(place);
            const depots::GroupMasses shares = depots::group_shares(laws, place.x, place.a);
            for (const Group group : core::all_values<Group>()) {
                Eigen::VectorXd slope(unknowns);  // of this share in the coefficients of each log ratio
                for (Eigen::Index k = 0; k < ratios; ++k) {
                    const auto of = static_cast<Group>(k + 1);
                    slope.segment<terms>(k * terms) = shares[group] * ((group == of ? 1 : 0) - shares[of]) * t;
                }
                const double weight = scanned.weight / (left_over[group] * left_over[group]);
                normal += weight * slope * slope.transpose();
                right += weight * (scanned.fat_share[group] - shares[group]) * slope;
            }
        }
        const Eigen::VectorXd step = normal.ldlt().solve(right);
        for (Eigen::Index k = 0; k < ratios; ++k) c.col(k) += step.segment<terms>(k * terms);
    }
    return laws_of(c.unaryExpr([](double value) { return rounded(value); }));
}

}  // namespace fit
