#include "fit_body/fit.hpp"

#include "fit_body/parameters.hpp"
#include "fit_body/sample.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace fit {

namespace {

using body::LeanField;

using core::Sex;

constexpr int folds = 5;
// A step is halved until the misfit decreases: girths whose level depends on the shape make the problem nonlinear.
constexpr int most_rounds = 10, most_halvings = 4;
constexpr double least_gain = 1e-3;  // of the misfit in a round: below, the fit has converged
/// The bodies of one sex by a calibration; people who cannot be drawn are left out of the sample for good.
class SexFit {
  public:
    SexFit(const study::Models& models, const std::vector<Measured>& people, Sex sex)
        : models_(models), people_(people), sex_(sex) {}

    void bring_up(const shape::SexCalibration& calibration, bool with_slopes) {
        shape::Calibration both = models_.calibration;
        both[sex_] = calibration;
        const auto bodies = build_bodies(models_, both, people_, with_slopes);
        const bool first = sample.people.empty();
        std::size_t kept = 0;
        for (std::size_t i = 0; i < people_.size(); ++i) {
            if (first && bodies[i]) {
                sample.people.push_back(&people_[i]);
                sample.fold.push_back(fold_of(people_[i].id, folds));
                sample.bodies.push_back(*bodies[i]);
            } else if (!first && kept < sample.people.size() && sample.people[kept] == &people_[i]) {
                if (bodies[i]) sample.bodies[kept] = *bodies[i];
                ++kept;
            }
        }
        if (!first) return;
        left_out = static_cast<int>(people_.size() - sample.people.size());
        add_limits(sample, folds);
        add_weights(sample, sex_);
    }

    Sample sample;
    int left_out = 0;

  private:
    const study::Models& models_;
    const std::vector<Measured>& people_;
    Sex sex_;
};

/// Sums over a cell.
struct Sums {
    int n = 0;
    double error = 0, limit = 0, bias = 0, limit_bias = 0;
};

void add_cells(std::vector<Cell>& cells, const std::map<CellKey, Sums>& sums, Sex sex) {
    for (const auto& [key, s] : sums)
        cells.push_back(
            {sex, key.first, key.second, s.n, s.error / s.n, s.limit / s.n, s.bias / s.n, s.limit_bias / s.n});
}

/// Sets the ranges to the middle 99 % of the people; beyond them the slopes are meaningless.
void set_ranges(shape::SexCalibration& calibration, const std::vector<Measured>& people) {
    std::vector<double> lean, fat;
    for (const Measured& measured : people) {
        const energy::Person& p = measured.person;
        const double share = energy::body_fat_percent(p) / 100, index = energy::body_mass_index(p);
        lean.push_back(index * (1 - share));
        fat.push_back(index * share);
    }
    std::ranges::sort(lean);
    std::ranges::sort(fat);
    const std::size_t low = people.size() / 200, high = people.size() - 1 - low;
    calibration.least_lean_index_kg_per_m2 = lean[low];
    calibration.greatest_lean_index_kg_per_m2 = lean[high];
    calibration.least_fat_index_kg_per_m2 = fat[low];
    calibration.greatest_fat_index_kg_per_m2 = fat[high];
}

shape::SexCalibration with_parameters(shape::SexCalibration calibration, const Eigen::VectorXd& at) {
    set_parameters(calibration, at);
    return calibration;
}

/// Takes Gauss-Newton steps while the misfit decreases sufficiently; a step with negligible gain is rejected, so that a
/// fit started from its own result returns it. Leaves the sample's bodies and slopes in the returned state.
shape::SexCalibration converge(SexFit& work, shape::SexCalibration calibration, const Prior& prior) {
    work.bring_up(calibration, true);
    const auto misfit_at = [&](const shape::SexCalibration& there) {
        return misfit(clusters_of(work.sample, there.tape), prior, parameters_of(there));
    };
    double least = misfit_at(calibration);
    for (int round = 0; round < most_rounds; ++round) {
        const Eigen::VectorXd at = parameters_of(calibration);
        const Eigen::VectorXd step = solve(clusters_of(work.sample, calibration.tape), prior, at).step;
        const std::vector<Body> bodies = work.sample.bodies;
        double part = 1, reached = least;
        shape::SexCalibration next = calibration;
        for (int halving = 0; halving <= most_halvings; ++halving, part /= 2) {
            next = with_parameters(calibration, at + part * step);
            work.bring_up(next, false);
            reached = misfit_at(next);
            if (reached < least) break;
        }
        const double gain = 1 - reached / least;
        std::fprintf(stderr, "fit_body: round %d, %.3f of a step of %.3f, misfit %.1f\n", round + 1, part, step.norm(),
                     reached);
        if (gain < least_gain) {
            work.sample.bodies = bodies;
            break;
        }
        calibration = next;
        least = reached;
        work.bring_up(calibration, true);
    }
    return calibration;
}

/// Cross-validation: one step from the overall fit to the constants of the other folds, evaluated on the true mesh.
std::map<CellKey, Sums> judge(const SexFit& work, const shape::SexCalibration& calibration, const Prior& prior) {
    std::map<CellKey, Sums> sums;
    const auto clusters = clusters_of(work.sample, calibration.tape);
    const Eigen::VectorXd at = parameters_of(calibration), rest = solve(clusters, prior, at).step;
    for (int held = 0; held < folds; ++held) {
        std::vector<char> skip;
        for (const int fold : work.sample.fold) skip.push_back(fold == held ? 1 : 0);
        SexFit judged = work;
        judged.bring_up(with_parameters(calibration, at + solve(clusters, prior, at, skip).step - rest), false);
        const Sample& sample = judged.sample;
        for (std::size_t i = 0; i < sample.people.size(); ++i)
            for (const Site site : core::all_values<Site>()) {
                const auto& value = sample.people[i]->values[site];
                if (!value || sample.fold[i] != held) continue;
                Sums& s = sums[{sample.people[i]->source, site}];
                const double off = sample.bodies[i].values[site] - *value;
                const double limit_off = sample.limits[i][site] - *value;
                ++s.n;
                s.error += std::abs(off);
                s.limit += std::abs(limit_off);
                s.bias += off;
                s.limit_bias += limit_off;
            }
    }
    return sums;
}

void fit_sex(const study::Models& models, const std::vector<Measured>& all, Sex sex, Result& result) {
    std::vector<Measured> people;
    for (const Measured& person : all)
        if (person.person.sex == sex) people.push_back(person);
    SexFit work(models, people, sex);
    shape::SexCalibration calibration = models.calibration[sex];
    set_ranges(calibration, people);
    const Prior prior = prior_of(sex);
    calibration = converge(work, calibration, prior);
    const auto clusters = clusters_of(work.sample, calibration.tape);
    const auto errors = with_parameters(calibration, solve(clusters, prior, parameters_of(calibration)).standard_error);
    result.calibration[sex] = calibration;
    result.errors[sex] = {errors.lean, errors.tape};
    result.people[sex] = static_cast<int>(work.sample.people.size());
    result.left_out += work.left_out;
    add_cells(result.cells, judge(work, calibration, prior), sex);
}

}  // namespace

Result fit_all(const study::Models& models, const std::vector<Measured>& people) {
    Result result;
    result.folds = folds;
    result.calibration = models.calibration;
    for (const Sex sex : core::all_values<Sex>()) fit_sex(models, people, sex, result);
    return result;
}

}  // namespace fit
