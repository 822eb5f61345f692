#pragma once

#include "energy/trajectory.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace energy {

/// A health limit that a run crosses.
struct Warning {
    enum class Kind {
        low_intake,       ///< under what weight-loss guidelines ask for
        very_low_intake,  ///< only with medical supervision
        fast_loss,        ///< percent of weight in a week, the first week's water left out
        low_bmi,
        low_body_fat,  ///< in the band of essential fat, at whose lower end a run stops
        fat_supply,    ///< more energy than fat can give up in a day; contested, hence soft
    };

    Kind kind = Kind::low_intake;
    int day = 0;              ///< the first on which it holds
    double value = 0;         ///< on that day, in the unit of the threshold
    double threshold = 0;     ///< kcal/d, % of weight a week, kg/m2, % body fat, kcal/d
    core::Sentence sentence;  ///< plain words with both numbers
    std::string_view source;
    char grade = 'C';
    bool operator==(const Warning&) const = default;
};

/// Where a limit comes from, and what it is for this sex.
struct WarningLimit {
    double threshold = 0;
    core::Phrase unit = "";
    std::string_view source;
    char grade = 'C';
};
WarningLimit warning_limit(Warning::Kind kind, core::Sex sex);

/// At most one of each kind, ordered by day.
std::vector<Warning> warnings(const Person& person, const Trajectory& run);

}  // namespace energy

template <>
struct core::EnumNames<energy::Warning::Kind> {
    static constexpr std::array<std::string_view, 6> names{"low_intake", "very_low_intake", "fast_loss",
                                                           "low_bmi",    "low_body_fat",    "fat_supply"};
};
