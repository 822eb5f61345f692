#include "bake_body/fair.hpp"

#include <Eigen/Cholesky>

#include <map>

namespace bake {

PatchFairing::PatchFairing(const SkinOperators& skin, std::vector<int> patch) : patch_(std::move(patch)) {
    const Eigen::SparseMatrix<double> inverse_area(skin.area.cwiseInverse().asDiagonal());
    const Eigen::SparseMatrix<double> bilaplacian = skin.laplacian * inverse_area * skin.laplacian;
    std::map<int, Eigen::Index> in_patch, in_rim;
    for (const int v : patch_) in_patch.emplace(v, static_cast<Eigen::Index>(in_patch.size()));
    using Entry = Eigen::SparseMatrix<double>::InnerIterator;
    for (const int v : patch_)
        for (Entry entry(bilaplacian, v); entry; ++entry) {
            const int other = static_cast<int>(entry.row());
            if (in_patch.contains(other)) continue;
            if (in_rim.emplace(other, static_cast<Eigen::Index>(in_rim.size())).second) rim_.push_back(other);
        }
    const auto size = static_cast<Eigen::Index>(patch_.size());
    Eigen::MatrixXd inside = Eigen::MatrixXd::Zero(size, size);
    Eigen::MatrixXd outside = Eigen::MatrixXd::Zero(size, static_cast<Eigen::Index>(rim_.size()));
    for (const int v : patch_)
        for (Entry entry(bilaplacian, v); entry; ++entry) {  // symmetric, so columns serve as rows
            const int other = static_cast<int>(entry.row());
            if (in_patch.contains(other))
                inside(in_patch[v], in_patch[other]) = entry.value();
            else
                outside(in_patch[v], in_rim[other]) = entry.value();
        }
    weights_ = -inside.ldlt().solve(outside);
}

void PatchFairing::operator()(Points& points) const {
    Eigen::MatrixXd around(static_cast<Eigen::Index>(rim_.size()), 3);
    for (std::size_t k = 0; k < rim_.size(); ++k) around.row(static_cast<Eigen::Index>(k)) = points.row(rim_[k]);
    const Eigen::MatrixXd inside = weights_ * around;
    for (std::size_t k = 0; k < patch_.size(); ++k) points.row(patch_[k]) = inside.row(static_cast<Eigen::Index>(k));
}

}  // namespace bake
