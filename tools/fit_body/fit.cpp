#include "fit_body/fit.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace fit {

namespace {

using body::LeanField;
using core::Girth;
using core::Sex;

constexpr int folds = 5;
// A step is halved until the misfit decreases: girths whose level depends on the shape make the problem nonlinear.
constexpr int most_rounds = 10, most_halvings = 4;
constexpr double least_gain = 1e-3;  // relative decrease of the misfit per round; below it, the fit has converged
constexpr double cell_power = 0.5;   // between equal votes per person (0) and equal votes per cell (1)
// Hips dominate the visible shape, as do chest, waist, thighs and women's shoulders. Men's hips and thighs compete for
// the same tissue, and hips take precedence. Knees were measured in the fewest people.
constexpr double trunk_votes = 3, hip_votes = 4, limb_root_votes = 3, knee_votes = 2;

// Priors: how far a share may differ from the base mesh's, grow with muscularity, and change in twenty years. Wide
// compared with the data (standard errors are 0.003 to 0.1); they constrain what girths cannot distinguish.
constexpr double constant_spread = 0.3;
constexpr double index_spread = 0.3;
constexpr double wrist_index_spread = 0.8;  // hands and wrists hardly grow with muscle mass
constexpr double age_spread = 0.15;
// Women's necks and shoulders: few girths constrain their fat, which grows steeply. For men, an equally free slope
// would empty the shoulders of strong people.
constexpr double upper_index_spread(Sex sex) {
    return sex == Sex::male ? index_spread : 0.8;
}
// Flexed over relaxed upper arm: only the flexed arm of women was measured here, so the ratio would absorb what belongs
// to the arm's lean tissue; women in other surveys have 1.03 to 1.07 [C].
struct FlexedArm {
    double typical, spread;
};
constexpr FlexedArm flexed_arm(Sex sex) {
    return sex == Sex::male ? FlexedArm{1.07, 0.01} : FlexedArm{1.06, 0.008};
}
constexpr double typical_pulled = 0.99, pulled_spread = 0.02;  // a tape is pulled tight by up to a few percent

constexpr Eigen::Index fields = core::enum_count<LeanField>;
constexpr Eigen::Index parameters = 3 * fields + 2;
constexpr Eigen::Index flexed_at = 3 * fields, pulled_at = flexed_at + 1;

Eigen::VectorXd parameters_of(const shape::SexCalibration& calibration) {
    Eigen::VectorXd at(parameters);
    for (const LeanField field : core::all_values<LeanField>()) {
        const auto k = static_cast<Eigen::Index>(field);
        at[k] = calibration.lean[field].constant;
        at[fields + k] = calibration.lean[field].index_slope;
        at[2 * fields + k] = calibration.lean[field].age_slope;
    }
    at[flexed_at] = calibration.tape.flexed;
    at[pulled_at] = calibration.tape.pulled;
    return at;
}

void set_parameters(shape::SexCalibration& calibration, const Eigen::VectorXd& at) {
    for (const LeanField field : core::all_values<LeanField>()) {
        const auto k = static_cast<Eigen::Index>(field);
        calibration.lean[field].constant = at[k];
        calibration.lean[field].index_slope = at[fields + k];
        calibration.lean[field].age_slope = at[2 * fields + k];
    }
    calibration.tape = {.flexed = at[flexed_at], .pulled = at[pulled_at]};
}

Prior prior_of(Sex sex) {
    Prior prior{Eigen::VectorXd::Zero(parameters), Eigen::VectorXd::Constant(parameters, constant_spread)};
    prior.spread.segment(fields, fields).setConstant(index_spread);
    prior.spread.segment(2 * fields, fields).setConstant(age_spread);
    for (const LeanField field : {LeanField::neck, LeanField::shoulder})
        prior.spread[fields + static_cast<Eigen::Index>(field)] = upper_index_spread(sex);
    prior.spread[fields + static_cast<Eigen::Index>(body::LeanField::wrist)] = wrist_index_spread;
    prior.spread[flexed_at] = flexed_arm(sex).spread;
    prior.centre[flexed_at] = flexed_arm(sex).typical;
    prior.spread[pulled_at] = pulled_spread;
    prior.centre[pulled_at] = typical_pulled;
    return prior;
}

using CellKey = std::pair<std::string, Girth>;

/// The people of one sex with their bodies and the predictions of the regression.
struct Sample {
    std::vector<const Measured*> people;
    std::vector<Body> bodies;
    std::vector<body::Girths> limits_cm;  ///< predicted from the other folds
    std::vector<int> fold;
    std::map<CellKey, double> weight;  ///< per row; a cell counts by the square root of its size
};

/// Linear regression of each girth on age, height, fat and lean mass; each fold is predicted from the others.
void add_limits(Sample& sample) {
    sample.limits_cm.resize(sample.people.size());
    for (const Girth girth : core::all_values<Girth>())
        for (int held = 0; held < folds; ++held) {
            Eigen::MatrixXd normal = Eigen::MatrixXd::Zero(5, 5);
            Eigen::VectorXd right = Eigen::VectorXd::Zero(5);
            const auto row = [&](std::size_t i) {
                const energy::Person& p = sample.people[i]->person;
                Eigen::VectorXd x(5);
                x << 1, p.age_years, p.height_m, sample.bodies[i].fat_kg, sample.bodies[i].lean_kg;
                return x;
            };
            for (std::size_t i = 0; i < sample.people.size(); ++i) {
                const auto& cm = sample.people[i]->girths_cm[girth];
                if (!cm || sample.fold[i] == held) continue;
                const Eigen::VectorXd x = row(i);
                normal += x * x.transpose();
                right += *cm * x;
            }
            if (normal(0, 0) == 0) continue;
            const Eigen::VectorXd slopes = normal.ldlt().solve(right);
            for (std::size_t i = 0; i < sample.people.size(); ++i)
                if (sample.fold[i] == held) sample.limits_cm[i][girth] = slopes.dot(row(i));
        }
}

double votes_of(Girth girth, Sex sex) {
    if (girth == Girth::thigh || (girth == Girth::shoulder && sex == Sex::female)) return limb_root_votes;
    if (girth == Girth::hip) return hip_votes;
    if (girth == Girth::knee) return knee_votes;
    return girth == Girth::chest || girth == Girth::waist ? trunk_votes : 1;
}

void add_weights(Sample& sample, Sex sex) {
    std::map<CellKey, std::pair<int, double>> sums;
    for (std::size_t i = 0; i < sample.people.size(); ++i)
        for (const Girth girth : core::all_values<Girth>())
            if (const auto& cm = sample.people[i]->girths_cm[girth]) {
                auto& [n, sum] = sums[{sample.people[i]->source, girth}];
                ++n;
                sum += std::pow(*cm - sample.limits_cm[i][girth], 2);
            }
    for (const auto& [key, cell] : sums)
        sample.weight[key] = 1 / (cell.second / cell.first) / std::pow(static_cast<double>(cell.first), cell_power) *
                             votes_of(key.second, sex);
}

Cluster cluster_of(const Sample& sample, std::size_t i, const body::TapeRatios& tape) {
    const Measured& person = *sample.people[i];
    const Body& body = sample.bodies[i];
    std::vector<Girth> known;
    for (const Girth girth : core::all_values<Girth>())
        if (person.girths_cm[girth]) known.push_back(girth);
    const auto rows = static_cast<Eigen::Index>(known.size());
    Cluster cluster{Eigen::MatrixXd::Zero(rows, parameters), Eigen::VectorXd(rows), Eigen::VectorXd(rows)};
    for (Eigen::Index r = 0; r < rows; ++r) {
        const Girth girth = known[static_cast<std::size_t>(r)];
        cluster.residual[r] = *person.girths_cm[girth] - body.girths_cm[girth];
        cluster.weight[r] = sample.weight.at({person.source, girth});
        for (const LeanField field : core::all_values<LeanField>()) {
            const auto k = static_cast<Eigen::Index>(field);
            const double slope = body.slopes_cm[field][girth];
            cluster.slopes(r, k) = slope;
            cluster.slopes(r, fields + k) = slope * body.lean_index_z;
            cluster.slopes(r, 2 * fields + k) = slope * body.age_z;
        }
        if (girth == Girth::upper_arm_flexed) cluster.slopes(r, flexed_at) = body.girths_cm[girth] / tape.flexed;
        cluster.slopes(r, pulled_at) = body.girths_cm[girth] / tape.pulled;
    }
    return cluster;
}

std::vector<Cluster> clusters_of(const Sample& sample, const body::TapeRatios& tape) {
    std::vector<Cluster> clusters;
    for (std::size_t i = 0; i < sample.people.size(); ++i) clusters.push_back(cluster_of(sample, i, tape));
    return clusters;
}

/// The bodies of one sex for a calibration; people who cannot be drawn are permanently removed from the sample.
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
        add_limits(sample);
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

/// Sets the range to the middle 99 % of the people; beyond it the slopes are meaningless.
void set_lean_range(shape::SexCalibration& calibration, const std::vector<Measured>& people) {
    std::vector<double> indices;
    for (const Measured& measured : people) {
        const energy::Person& p = measured.person;
        const double lean_kg = p.weight_kg * (1 - energy::body_fat_percent(p) / 100);
        indices.push_back(lean_kg / (p.height_m * p.height_m));
    }
    std::ranges::sort(indices);
    calibration.least_lean_index_kg_per_m2 = indices[indices.size() / 200];
    calibration.greatest_lean_index_kg_per_m2 = indices[indices.size() - 1 - indices.size() / 200];
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
        const bool counts = gain >= least_gain;
        if (counts) {
            calibration = next;
            least = reached;
        }
        work.bring_up(calibration, true);
        if (!counts) break;
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
            for (const Girth girth : core::all_values<Girth>()) {
                const auto& cm = sample.people[i]->girths_cm[girth];
                if (!cm || sample.fold[i] != held) continue;
                Sums& s = sums[{sample.people[i]->source, girth}];
                const double off = sample.bodies[i].girths_cm[girth] - *cm;
                const double limit_off = sample.limits_cm[i][girth] - *cm;
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
    set_lean_range(calibration, people);
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
