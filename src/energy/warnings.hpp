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
        low_intake,       ///< below the minimum in weight-loss guidelines
        very_low_intake,  ///< only with medical supervision
        fast_loss,        ///< percent of weight per week, excluding the water lost in the first week
        low_bmi,
        low_body_fat,  ///< within the band of essential fat; a run stops at its lower end
        fat_supply,    ///< a deficit larger than the fat can supply in a day; contested, hence only a warning
    };

    Kind kind = Kind::low_intake;
    int day = 0;              ///< first day on which it applies
    double value = 0;         ///< on that day, in the unit of the threshold
    double threshold = 0;     ///< kcal/d, % of weight per week, kg/m2, % body fat, kcal/d
    core::Sentence sentence;  ///< in plain words with both numbers
    std::string_view source;
    char grade = 'C';
    bool operator==(const Warning&) const = default;
};

/// The source of a limit, and its value for this sex.
struct WarningLimit {
    double threshold = 0;
    core::Phrase unit = "";
    std::string_view source;
    char grade = 'C';
};
WarningLimit warning_limit(Warning::Kind kind, core::Sex sex);

/// At most one warning of each kind, by day.
std::vector<Warning> warnings(const Person& person, const Trajectory& run);

}  // namespace energy

template <>
struct core::EnumNames<energy::Warning::Kind> {
    static constexpr std::array<std::string_view, 6> names{"low_intake", "very_low_intake", "fast_loss",
                                                           "low_bmi",    "low_body_fat",    "fat_supply"};
};
