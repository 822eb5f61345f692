#include "fit_body/statistics.hpp"

namespace fit {

Estimate solve(const std::vector<Cluster>& clusters, const Prior& prior, const Eigen::VectorXd& at,
               const std::vector<char>& skip) {
    const Eigen::VectorXd strength = prior.spread.array().square().inverse();
    Eigen::MatrixXd bread = strength.asDiagonal();
    Eigen::VectorXd gradient = strength.cwiseProduct(prior.centre - at);
    const auto for_each_used = [&](auto visit) {
        for (std::size_t i = 0; i < clusters.size(); ++i)
            if (skip.empty() || skip[i] == 0) visit(clusters[i]);
    };
    for_each_used([&](const Cluster& cluster) {
        const Eigen::MatrixXd weighted = cluster.weight.asDiagonal() * cluster.slopes;
        bread += cluster.slopes.transpose() * weighted;
        gradient += weighted.transpose() * cluster.residual;
    });
    const Eigen::LDLT<Eigen::MatrixXd> factors(bread);
    const Eigen::VectorXd step = factors.solve(gradient);
    Eigen::MatrixXd meat = Eigen::MatrixXd::Zero(at.size(), at.size());
    for_each_used([&](const Cluster& cluster) {
        const Eigen::VectorXd left = cluster.residual - cluster.slopes * step;
        const Eigen::VectorXd score = cluster.slopes.transpose() * cluster.weight.cwiseProduct(left);
        meat += score * score.transpose();
    });
    const Eigen::MatrixXd covariance = factors.solve(factors.solve(meat).transpose());
    return {step, covariance.diagonal().cwiseMax(0).cwiseSqrt()};
}

double misfit(const std::vector<Cluster>& clusters, const Prior& prior, const Eigen::VectorXd& at) {
    double sum = (at - prior.centre).cwiseQuotient(prior.spread).squaredNorm();
    for (const Cluster& cluster : clusters) sum += cluster.residual.cwiseAbs2().dot(cluster.weight);
    return sum;
}

int fold_of(std::string_view id, int folds) {
    std::uint32_t hash = 2166136261U;
    for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return static_cast<int>(hash % static_cast<std::uint32_t>(folds));
}

}  // namespace fit
