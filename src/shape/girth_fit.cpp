#include "shape/girth_fit.hpp"

#include "core/error.hpp"
#include "energy/constants.hpp"
#include "shape/solve.hpp"

#include <Eigen/Dense>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

// Based on: Tarantola 2005, Inverse Problem Theory, section 3.4 (least squares with a prior, quasi-Newton).

namespace shape {

namespace {

using body::LeanField;
using core::Depot;
using core::Girth;

// Standard deviations among people of equal sex, age, size and fat. Depots: a change of a region's layer by a quarter;
// lean regions: by a tenth (required by the residual girths of ANSUR II, 2 to 4 %) [C].
constexpr double depot_spread = 0.25;
constexpr double lean_spread = 0.10;

constexpr double tape_error_cm = 0.05;   ///< small enough to meet the girths, large enough for a stable search
constexpr double close_enough_cm = 0.5;  ///< the promised tolerance
constexpr double farthest = 4;           ///< standard deviations of any one property: no fit beyond
constexpr double probe = 0.05;           ///< step of the finite differences, standard deviations
constexpr double settled = 1e-3;         ///< standard deviations
constexpr int most_rounds = 25;

constexpr Eigen::Index fat_at = 0, pattern_at = 1, depots_at = 2;
constexpr Eigen::Index lean_at = depots_at + core::enum_count<Depot>;
constexpr Eigen::Index property_count = lean_at + core::enum_count<LeanField>;

/// Properties are in standard deviations from the typical person: 0 is typical.
Build build_of(const Eigen::VectorXd& z, const energy::Person& person) {
    Build build;
    if (!person.body_fat_percent) {
        const double typical = energy::body_fat_percent(person);
        const double percent = typical + z[fat_at] * energy::constants::estimated_fat_error_percent[person.sex];
        build.body_fat_percent = std::clamp(percent, energy::constants::essential_fat_percent[person.sex] + 0.5,
                                            energy::constants::greatest_fat_percent);
    }
    build.pattern = z[pattern_at];
    for (const Depot depot : core::all_values<Depot>())
        build.depot_factors[depot] = std::exp(depot_spread * z[depots_at + static_cast<Eigen::Index>(depot)]);
    for (const LeanField field : core::all_values<LeanField>())
        build.lean_factors[field] = std::exp(lean_spread * z[lean_at + static_cast<Eigen::Index>(field)]);
    build.deviations = z.norm();
    return build;
}

body::Girths girths_of(const GirthFitInput& input, const Build& build) {
    energy::Person person = input.person;
    if (build.body_fat_percent) person.body_fat_percent = build.body_fat_percent;
    const double fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
    const double lean_kg = person.weight_kg - fat_kg;
    const auto masses = baseline_of(input.profile, input.distribution, person, fat_kg, build).masses_kg;
    const Figure figure = solve_figure(input.model, input.calibration,
                                       {.person = person,
                                        .start_lean_kg = lean_kg,
                                        .lean_kg = lean_kg,
                                        .depots = masses,
                                        .lean_factors = build.lean_factors});
    return body::measure_girths(input.model, figure.positions, input.calibration.tape);
}

/// The search: the requested girths, and the distance of a build from them.
class Search {
  public:
    explicit Search(const GirthFitInput& input) : input_(input) {
        for (const Girth girth : core::all_values<Girth>())
            if (input.girths_cm[girth]) wanted_.push_back(girth);
    }

    /// Requested minus actual girths, in tape errors; unset if no such body can be drawn.
    std::optional<Eigen::VectorXd> residual(const Eigen::VectorXd& z) const {
        try {
            const body::Girths girths = girths_of(input_, build_of(z, input_.person));
            Eigen::VectorXd r(static_cast<Eigen::Index>(wanted_.size()));
            for (std::size_t i = 0; i < wanted_.size(); ++i)
                r[static_cast<Eigen::Index>(i)] = (*input_.girths_cm[wanted_[i]] - girths[wanted_[i]]) / tape_error_cm;
            return r;
        } catch (const core::Error&) {  // cannot be drawn: the step is rejected
            return std::nullopt;
        }
    }

    /// One step of least squares with a prior, from z with residual r.
    Eigen::VectorXd step(const Eigen::VectorXd& z, const Eigen::VectorXd& r) const {
        Eigen::MatrixXd slopes(r.size(), property_count);
        for (Eigen::Index k = 0; k < property_count; ++k) {
            Eigen::VectorXd moved = z;
            moved[k] += probe;
            const auto other = residual(moved);
            slopes.col(k) = other ? Eigen::VectorXd((r - *other) / probe) : Eigen::VectorXd::Zero(r.size());
        }
        const Eigen::MatrixXd normal =
            slopes.transpose() * slopes + Eigen::MatrixXd::Identity(property_count, property_count);
        return normal.ldlt().solve(slopes.transpose() * r - z);
    }

    static double cost(const Eigen::VectorXd& z, const Eigen::VectorXd& r) { return z.squaredNorm() + r.squaredNorm(); }

    const std::vector<Girth>& wanted() const { return wanted_; }

  private:
    const GirthFitInput& input_;
    std::vector<Girth> wanted_;
};

void require_met(const Search& search, const Eigen::VectorXd& r, const GirthFitInput& input) {
    core::Sentence missed;
    for (std::size_t i = 0; i < search.wanted().size(); ++i) {
        const double off_cm = r[static_cast<Eigen::Index>(i)] * tape_error_cm;
        if (std::abs(off_cm) <= close_enough_cm) continue;
        const Girth girth = search.wanted()[i];
        core::Sentence one = core::sentence("refusal.missed_girth", "{girth} {value:g} cm (nearest {nearest:.1f})",
                                            {{"girth", core::word_of(girth)},
                                             {"value", *input.girths_cm[girth]},
                                             {"nearest", *input.girths_cm[girth] - off_cm}});
        missed = missed.empty() ? one
                                : core::sentence("list.and_more", "{first}, {more}",
                                                 {{"first", std::move(missed)}, {"more", std::move(one)}});
    }
    if (!missed.empty())
        core::throw_invalid(core::sentence(
            "refusal.girths",
            "no body of this sex, age, height and weight has the girth {girths}; give other girths, or another weight",
            {{"girths", missed}}));
}

}  // namespace

bool any_known(const KnownGirths& girths_cm) {
    return std::ranges::any_of(girths_cm, [](const auto& girth) { return girth.has_value(); });
}

void validate(const KnownGirths& girths_cm) {
    for (const Girth girth : core::all_values<Girth>())
        if (girths_cm[girth] && !(*girths_cm[girth] >= least_girth_cm && *girths_cm[girth] <= greatest_girth_cm))
            core::throw_invalid(core::sentence("refusal.girth",
                                               "girth {girth} is {value:g} cm, expected {least:g} to {most:g} cm",
                                               {{"girth", core::word_of(girth)},
                                                {"value", *girths_cm[girth]},
                                                {"least", least_girth_cm},
                                                {"most", greatest_girth_cm}}));
}

depots::Baseline baseline_of(const depots::Profile& profile, const depots::Distribution& distribution,
                             const energy::Person& person, double fat_kg, const Build& build) {
    depots::Distribution moved = distribution;
    moved.pattern += build.pattern;
    depots::Baseline baseline = depots::baseline_for(profile, moved, person, fat_kg);
    double sum = 0;
    for (const Depot depot : core::all_values<Depot>()) sum += baseline.masses_kg[depot] *= build.depot_factors[depot];
    for (double& mass : baseline.masses_kg) mass *= fat_kg / sum;
    return baseline;
}

Build fit_girths(const GirthFitInput& input) {
    const Search search(input);
    Eigen::VectorXd z = Eigen::VectorXd::Zero(property_count);
    auto r = search.residual(z);
    if (!r) {  // reports why the typical body itself cannot be drawn
        girths_of(input, build_of(z, input.person));
    }
    for (int round = 0; round < most_rounds; ++round) {
        const Eigen::VectorXd step = search.step(z, *r);
        double share = 1;
        bool better = false;
        for (int halving = 0; halving < 6 && !better; ++halving, share /= 2) {
            const Eigen::VectorXd next = (z + share * step).cwiseMax(-farthest).cwiseMin(farthest);
            const auto next_r = search.residual(next);
            better = next_r && Search::cost(next, *next_r) < Search::cost(z, *r) - 1e-9;
            if (!better) continue;
            const bool done = (next - z).norm() < settled;
            z = next;
            r = next_r;
            if (done) round = most_rounds;
        }
        if (!better) break;
    }
    require_met(search, *r, input);
    return build_of(z, input.person);
}

}  // namespace shape
