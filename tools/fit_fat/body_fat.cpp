#include "fit_fat/body_fat.hpp"

#include <Eigen/Dense>

#include <cmath>

namespace fit {

BodyFatFit fit_body_fat(const std::vector<Scanned>& people, double power) {
    using Terms = Eigen::Matrix<double, 5, 1>;
    const auto terms_of = [&](const Scanned& scanned) {
        const energy::constants::FatTerms at =
            energy::constants::fat_terms(power, energy::body_mass_index(scanned.person), scanned.person.age_years);
        Terms t;
        t << 1, at.size, at.age, at.age * at.age, at.size * at.age;
        return t;
    };
    Eigen::Matrix<double, 5, 5> normal = Eigen::Matrix<double, 5, 5>::Zero();
    Terms right = Terms::Zero();
    for (const Scanned& scanned : people) {
        const Terms t = terms_of(scanned);
        normal += scanned.weight * t * t.transpose();
        right += scanned.weight * *scanned.person.body_fat_percent * t;
    }
    const Terms c = normal.ldlt().solve(right).unaryExpr([](double v) { return std::round(v * 100) / 100; });
    double squares = 0, weights = 0;
    for (const Scanned& scanned : people) {
        squares += scanned.weight * std::pow(c.dot(terms_of(scanned)) - *scanned.person.body_fat_percent, 2);
        weights += scanned.weight;
    }
    return {{.power = power, .constant = c[0], .size = c[1], .age = c[2], .age_squared = c[3], .size_age = c[4]},
            std::sqrt(squares / weights)};
}

}  // namespace fit
