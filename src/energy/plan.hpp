#pragma once

#include "core/enum_array.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace energy {

/// What "deficit" means.
enum class DeficitMode {
    intake,  ///< intake is cut once, by this much below the maintenance of day 0; the gap shrinks as the body does
    gap,     ///< intake is re-set at every moment to stay this much below expenditure; the loss has no plateau
    hold,    ///< intake is re-set at every moment so that weight stays as it is, whatever the deficit says
};

/// What the sessions train: nothing, the whole body, or one muscle group.
enum class Training { none, balanced, chest, back, shoulders, arms, core, glutes, thighs, calves };

/// Which side of a group is trained.
enum class TrainSide { both, right, left };

/// Whether a single side of it can be trained: not of the core, the back, the whole body or nothing.
bool has_sides(Training training);

/// What is eaten and done from one day on, until the next phase begins.
struct Phase {
    int from_day = 0;
    double deficit_kcal_per_day = 500;  ///< negative: a surplus
    DeficitMode deficit_mode = DeficitMode::intake;
    std::optional<double> new_activity_level = {};  ///< sessions not counted; unset: as before the plan
    Training training = Training::none;
    TrainSide train_side = TrainSide::both;  ///< one side is half the work
    int sessions_per_week = 3;               ///< without effect while `training` is none

    bool operator==(const Phase&) const = default;
};

/// The first phase, the length, and what follows the first phase.
struct Plan {
    double deficit_kcal_per_day = 500;  ///< as in Phase
    DeficitMode deficit_mode = DeficitMode::intake;
    std::optional<double> new_activity_level = {};
    Training training = Training::none;
    TrainSide train_side = TrainSide::both;
    int sessions_per_week = 3;
    int days = 180;
    std::vector<Phase> later = {};  ///< by day; those that begin after the last day do not happen

    bool operator==(const Plan&) const = default;
};

inline constexpr std::size_t most_phases = 8;

/// The plan's first phase, which begins on day 0.
Phase first_phase(const Plan& plan);

/// The plan with another first phase, whose day does not matter.
Plan with_first_phase(Plan plan, const Phase& phase);

/// The phase that holds on `day` (0 or later).
Phase phase_on(const Plan& plan, int day);

/// Whether any phase trains one side alone.
bool trains_one_side(const Plan& plan);

/// The plan of the mirror image: the other side is trained.
Plan mirrored(Plan plan);

/// Throws core::Error(invalid_input), one sentence, for a value that is not finite or outside the parameter table, for
/// one side of what has no sides, for more than `most_phases`, or where a phase does not begin after the one before it.
void validate(const Plan& plan);

}  // namespace energy

template <>
struct core::EnumNames<energy::DeficitMode> {
    static constexpr std::array<std::string_view, 3> names{"intake", "gap", "hold"};
};
template <>
struct core::EnumNames<energy::Training> {
    static constexpr std::array<std::string_view, 10> names{"none", "balanced", "chest",  "back",   "shoulders",
                                                            "arms", "core",     "glutes", "thighs", "calves"};
};
template <>
struct core::EnumNames<energy::TrainSide> {
    static constexpr std::array<std::string_view, 3> names{"both", "right", "left"};
};
