#pragma once

#include "core/enum_array.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace energy {

/// Meaning of the deficit.
enum class DeficitMode {
    intake,  ///< intake is cut once, to this much below maintenance on day 0; the gap shrinks with the body
    gap,     ///< intake is continually adjusted to stay this much below expenditure; the loss has no plateau
    hold,    ///< intake is continually adjusted to keep weight constant; the deficit is ignored
};

/// Target of the training sessions: nothing, the whole body, or one muscle group.
enum class Training { none, balanced, chest, back, shoulders, arms, core, glutes, thighs, calves };

/// Which side of a group is trained.
enum class TrainSide { both, right, left };

/// Whether one side can be trained alone: not for `core`, `back`, `balanced` and `none`.
bool has_sides(Training training);

/// Eating, activity and training from one day until the next phase starts.
struct Phase {
    int from_day = 0;
    double deficit_kcal_per_day = 500;  ///< negative: a surplus
    DeficitMode deficit_mode = DeficitMode::intake;
    std::optional<double> new_activity_level = {};  ///< without sessions; unset: as before the plan
    Training training = Training::none;
    TrainSide train_side = TrainSide::both;  ///< training one side is half the work
    int sessions_per_week = 3;               ///< no effect if `training` is none

    bool operator==(const Phase&) const = default;
};

/// The first phase, the length of the plan, and the later phases.
struct Plan {
    double deficit_kcal_per_day = 500;  ///< as in Phase
    DeficitMode deficit_mode = DeficitMode::intake;
    std::optional<double> new_activity_level = {};
    Training training = Training::none;
    TrainSide train_side = TrainSide::both;
    int sessions_per_week = 3;
    int days = 180;
    std::vector<Phase> later = {};  ///< by day; phases that start after the last day are ignored

    bool operator==(const Plan&) const = default;
};

inline constexpr std::size_t most_phases = 8;

/// The plan's first phase, which starts on day 0.
Phase first_phase(const Plan& plan);

/// `plan` with its first phase replaced; from_day of `phase` is ignored.
Plan with_first_phase(Plan plan, const Phase& phase);

/// The phase in effect on `day` (0 or later).
Phase phase_on(const Plan& plan, int day);

/// Whether any phase trains only one side.
bool trains_one_side(const Plan& plan);

/// The mirrored plan: right and left are swapped.
Plan mirrored(Plan plan);

/// Throws core::Error(invalid_input), one sentence, for a value that is not finite or outside the parameter table, for
/// a train_side where there are no sides, for more than `most_phases`, or for a phase that does not start after the
/// previous one.
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
