#pragma once

#include "core/enum_array.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace energy {

/// What "deficit" means.
enum class DeficitMode {
    intake,  ///< intake is cut once, by this much below the maintenance of day 0; the gap shrinks as the body does
    gap,     ///< intake is re-set at every moment to stay this much below expenditure; the loss has no plateau
};

/// What the sessions train: nothing, the whole body, or one muscle group.
enum class Training { none, balanced, chest, back, shoulders, arms, core, glutes, thighs, calves };

struct Plan {
    double deficit_kcal_per_day = 500;  ///< negative: a surplus
    DeficitMode deficit_mode = DeficitMode::intake;
    std::optional<double> new_activity_level = {};  ///< from day 0 on, sessions not counted; unset: as before
    Training training = Training::none;
    int sessions_per_week = 3;  ///< without effect while `training` is none
    int days = 180;

    bool operator==(const Plan&) const = default;
};

/// Throws core::Error(invalid_input), one sentence, for a value that is not finite or outside the parameter table.
void validate(const Plan& plan);

}  // namespace energy

template <>
struct core::EnumNames<energy::DeficitMode> {
    static constexpr std::array<std::string_view, 2> names{"intake", "gap"};
};
template <>
struct core::EnumNames<energy::Training> {
    static constexpr std::array<std::string_view, 10> names{"none", "balanced", "chest",  "back",   "shoulders",
                                                            "arms", "core",     "glutes", "thighs", "calves"};
};
