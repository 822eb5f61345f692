#pragma once

#include <Eigen/Dense>

#include <cstdint>
#include <string_view>
#include <vector>

// Weighted least squares with a ridge penalty, for clustered rows (one person's girths).

namespace fit {

/// The rows of one cluster: residuals, their derivatives with respect to the parameters, and weights.
struct Cluster {
    Eigen::MatrixXd slopes;    ///< [rows, parameters] of the prediction
    Eigen::VectorXd residual;  ///< measured minus predicted
    Eigen::VectorXd weight;    ///< inverse of the assumed variance of the row
};

/// A Gaussian prior with mean `centre` and standard deviation `spread`.
struct Prior {
    Eigen::VectorXd centre;
    Eigen::VectorXd spread;
};

struct Estimate {
    Eigen::VectorXd step;  ///< to be added to the parameters for which the clusters were computed
    Eigen::VectorXd
        standard_error;  ///< sandwich over clusters (Liang & Zeger 1986, Biometrika 73:13), prior held fixed
};

/// One Gauss-Newton step from `at`; clusters with skip[i] != 0 are left out (`skip` may be empty).
Estimate solve(const std::vector<Cluster>& clusters, const Prior& prior, const Eigen::VectorXd& at,
               const std::vector<char>& skip = {});

/// The objective: weighted sum of squared residuals at `at`, plus the squared distance from the prior.
double misfit(const std::vector<Cluster>& clusters, const Prior& prior, const Eigen::VectorXd& at);

/// Assigns an id to one of `folds` folds, the same on every machine (FNV-1a).
int fold_of(std::string_view id, int folds);

}  // namespace fit
