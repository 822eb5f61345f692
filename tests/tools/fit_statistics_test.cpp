#include "fit_body/statistics.hpp"
#include "support/catch.hpp"

#include <cmath>
#include <set>
#include <string>

namespace {

/// Pseudo-random numbers that are the same on every machine.
class Noise {
  public:
    double operator()() {  // approximately normal: a sum of twelve uniform numbers
        double sum = -6;
        for (int i = 0; i < 12; ++i) {
            state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
            sum += static_cast<double>(state_ >> 11U) / static_cast<double>(1ULL << 53U);
        }
        return sum;
    }

  private:
    std::uint64_t state_ = 42;
};

/// People with three rows each: y = 2 + 0.5 x, with noise per person and per row.
std::vector<fit::Cluster> made_up(int people, double own, double each, Noise& noise) {
    std::vector<fit::Cluster> clusters;
    for (int i = 0; i < people; ++i) {
        const double shift = own * noise();
        fit::Cluster cluster{Eigen::MatrixXd(3, 2), Eigen::VectorXd(3), Eigen::VectorXd::Ones(3)};
        for (int r = 0; r < 3; ++r) {
            const double x = noise();
            cluster.slopes.row(r) << 1, x;
            cluster.residual[r] = 2 + 0.5 * x + shift + each * noise();
        }
        clusters.push_back(cluster);
    }
    return clusters;
}

fit::Prior flat() {
    return {Eigen::VectorXd::Zero(2), Eigen::VectorXd::Constant(2, 1e6)};
}

}  // namespace

TEST_CASE("the fit finds the line that the numbers were made from") {
    Noise noise;
    const auto found = fit::solve(made_up(2000, 0.3, 0.2, noise), flat(), Eigen::VectorXd::Zero(2));
    CHECK(found.step[0] == Approx(2).margin(0.03));
    CHECK(found.step[1] == Approx(0.5).margin(0.02));
}

TEST_CASE("standard errors are the spread over repeated samples, rows of one person not counted as three") {
    Noise noise;
    double sum = 0, squares = 0, told = 0;
    constexpr int samples = 300;
    for (int k = 0; k < samples; ++k) {
        const auto found = fit::solve(made_up(60, 1.0, 0.1, noise), flat(), Eigen::VectorXd::Zero(2));
        sum += found.step[0];
        squares += found.step[0] * found.step[0];
        told += found.standard_error[0];
    }
    const double mean = sum / samples;
    const double spread = std::sqrt(squares / samples - mean * mean);
    CHECK(told / samples == Approx(spread).epsilon(0.12));
    CHECK(told / samples > 1.5 * 1.0 / std::sqrt(3.0 * 60));  // the value for independent rows
}

TEST_CASE("a narrow prior holds what it is given") {
    Noise noise;
    fit::Prior prior = flat();
    prior.centre[1] = 0.1;
    prior.spread[1] = 1e-4;
    const Eigen::VectorXd at = Eigen::VectorXd::Zero(2);
    CHECK(fit::solve(made_up(200, 0.1, 0.1, noise), prior, at).step[1] == Approx(0.1).margin(1e-3));
}

TEST_CASE("people that are left out have no say") {
    Noise noise;
    auto clusters = made_up(100, 0.1, 0.1, noise);
    std::vector<char> skip(100, 0);
    for (std::size_t i = 50; i < 100; ++i) {
        clusters[i].residual.setConstant(1e6);
        skip[i] = 1;
    }
    CHECK(fit::solve(clusters, flat(), Eigen::VectorXd::Zero(2), skip).step[0] == Approx(2).margin(0.1));
}

TEST_CASE("folds are about equally large and always the same") {
    std::vector<int> sizes(5, 0);
    for (int i = 0; i < 5000; ++i) ++sizes[static_cast<std::size_t>(fit::fold_of("person-" + std::to_string(i), 5))];
    for (const int size : sizes) CHECK(size == Approx(1000).epsilon(0.1));
    CHECK(fit::fold_of("a", 5) == static_cast<int>(0xE40C292CU % 5));  // FNV-1a of "a"
}
