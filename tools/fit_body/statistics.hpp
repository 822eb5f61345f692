#pragma once

#include <Eigen/Dense>

#include <cstdint>
#include <string_view>
#include <vector>

// Weighted least squares with a ridge, for rows that come in clusters (one person's girths).

namespace fit {

/// The rows of one cluster: residuals, their slopes on the parameters, and weights.
struct Cluster {
    Eigen::MatrixXd slopes;    ///< [rows, parameters] of the prediction
    Eigen::VectorXd residual;  ///< measured minus predicted
    Eigen::VectorXd weight;    ///< one over the variance that a row is taken to have
};

/// A Gaussian prior: the parameters are `centre` give or take `spread`.
struct Prior {
    Eigen::VectorXd centre;
    Eigen::VectorXd spread;
};

struct Estimate {
    Eigen::VectorXd step;  ///< to add to the parameters at which the clusters were made
    Eigen::VectorXd
        standard_error;  ///< sandwich over clusters (Liang & Zeger 1986, Biometrika 73:13), prior held fixed
};

/// One Gauss-Newton step from `at`; clusters with skip[i] != 0 are left out (`skip` may be empty).
Estimate solve(const std::vector<Cluster>& clusters, const Prior& prior, const Eigen::VectorXd& at,
               const std::vector<char>& skip = {});

/// What the steps make smaller: the weighted squares of what is left at `at`, and of the distance from the prior.
double misfit(const std::vector<Cluster>& clusters, const Prior& prior, const Eigen::VectorXd& at);

/// Which of `folds` parts a name belongs to: the same on every machine (FNV-1a).
int fold_of(std::string_view id, int folds);

}  // namespace fit
