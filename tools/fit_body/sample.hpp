#pragma once

#include "fit_body/bodies.hpp"
#include "fit_body/statistics.hpp"

#include <map>

namespace fit {

/// One source, one site.
using CellKey = std::pair<std::string, Site>;

/// The people of one sex with their bodies and what the regression says of them.
struct Sample {
    std::vector<const Measured*> people;
    std::vector<Body> bodies;
    std::vector<SiteValues> limits;  ///< predicted from the other folds
    std::vector<int> fold;
    std::map<CellKey, double> weight;  ///< of a row: cells count by the root of their size
};

/// Fills `limits` from people, bodies and folds (of which there are `folds`).
void add_limits(Sample& sample, int folds);

/// Fills `weight`: the inverse of the regression's variance and of the root of the cell's size, times the site's votes.
void add_weights(Sample& sample, core::Sex sex);

/// Residuals and slopes of everybody, by the parameters of fit_body/parameters.hpp.
std::vector<Cluster> clusters_of(const Sample& sample, const body::TapeRatios& tape);

}  // namespace fit
