#include "depots/lean_look.hpp"

#include "depots/follow.hpp"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace depots {

using core::Depot;

// In the order of core::Depot; visceral fat has no layer.
const DepotThicknesses lean_thickness_mm{{6.4, 10.7, 10.1, 7.2, 6.4, 11.8, 6.4, 0, 8.2, 14.0, 10.5, 6.4}};

namespace {

constexpr double fattest = 10;  ///< upper end of the search, relative to the fat at the start
constexpr double close_kg = 1e-6;

class Search {
  public:
    Search(const Baseline& baseline, const DepotAreas& areas, double essential_kg)
        : baseline_(baseline),
          areas_(areas),
          essential_kg_(essential_kg),
          start_kg_(std::accumulate(baseline.masses_kg.begin(), baseline.masses_kg.end(), 0.0)) {}

    double thickness_mm(Depot depot, double fat_kg) const {
        return mean_thickness_mm(follow(baseline_.rules, baseline_.masses_kg, fat_kg, essential_kg_), areas_)[depot];
    }

    /// Total fat at which the depot reaches its lean thickness. Thickness increases with total fat.
    std::optional<double> lean_fat_kg(Depot depot) const {
        const auto excess_mm = [&](double fat_kg) { return thickness_mm(depot, fat_kg) - lean_thickness_mm[depot]; };
        const auto are_close = [](double low, double high) { return high - low <= close_kg; };
        const double low = essential_kg_, high = fattest * start_kg_;
        const double at_low = excess_mm(low), at_high = excess_mm(high);
        if (at_low > 0) return std::nullopt;
        if (at_high <= 0) return high;
        std::uintmax_t most_steps = 100;
        return boost::math::tools::toms748_solve(excess_mm, low, high, at_low, at_high, are_close, most_steps).first;
    }

    /// For depots that never look lean: thickness at essential fat relative to the lean thickness.
    double excess(Depot depot) const { return thickness_mm(depot, essential_kg_) / lean_thickness_mm[depot]; }

  private:
    const Baseline& baseline_;
    const DepotAreas& areas_;
    double essential_kg_;
    double start_kg_;
};

template <class Holds>
std::optional<int> first_day(const energy::Trajectory& trajectory, Holds holds) {
    const auto found =
        std::ranges::find_if(trajectory.days, [&](const energy::Day& day) { return holds(day.state.fat_kg); });
    if (found == trajectory.days.end()) return std::nullopt;
    return static_cast<int>(found - trajectory.days.begin());
}

}  // namespace

LeanOrder lean_order(const Baseline& baseline, const DepotAreas& areas, double essential_kg,
                     const energy::Trajectory& trajectory) {
    const Search search(baseline, areas, essential_kg);
    LeanOrder order;
    std::size_t next = 0;
    for (const Depot depot : core::all_values<Depot>()) {
        if (depot == Depot::visceral) continue;
        LeanMoment& moment = order[next++];
        moment.depot = depot;
        moment.fat_kg = search.lean_fat_kg(depot);
        const double level = moment.fat_kg.value_or(-1);
        moment.lean_on_day = first_day(trajectory, [&](double fat_kg) { return fat_kg <= level; });
        moment.covered_on_day = first_day(trajectory, [&](double fat_kg) { return fat_kg > level; });
    }
    std::ranges::stable_sort(order, [&](const LeanMoment& a, const LeanMoment& b) {
        if (a.fat_kg && b.fat_kg) return *a.fat_kg > *b.fat_kg;
        if (!a.fat_kg && !b.fat_kg) return search.excess(a.depot) < search.excess(b.depot);
        return a.fat_kg.has_value();
    });
    return order;
}

}  // namespace depots
