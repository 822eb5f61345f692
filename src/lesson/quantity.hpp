#pragma once

#include "core/anatomy.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace lesson {

/// The quantities available to lessons. Losses and gains are relative to day 0, or to the day given with "from".
enum class Quantity {
    day,
    week,
    weight_kg,
    weight_loss_kg,
    weight_loss_percent,
    fat_kg,
    fat_loss_kg,
    fat_loss_percent,
    fat_change_percent,
    least_loss_percent,
    most_loss_percent,
    fat_share_percent,
    share_of_loss_percent,
    lean_loss_kg,
    lean_loss_percent,
    lean_change_percent,
    muscle_gain_percent,
    trained_extra_loss_percent,
    expected_loss_percent,
    thickness_mm,
    thickness_loss_mm,
    girth_cm,
    girth_loss_cm,
    girth_difference_cm,
    energy_used_kcal,
    energy_used_loss_percent,
    energy_gap_kcal,
    energy_gap_percent,
    volume_l,
    picture_volume_difference_l,
    most_loss_region,
    least_loss_region
};

/// The kind of place that a quantity refers to.
enum class PlaceKind { none, region_or_whole, region, muscle, girth };

struct QuantityRow {
    std::string_view unit = {};
    PlaceKind place = PlaceKind::none;
    bool absolute = false;  ///< a body size, or in kilograms: withheld while numbers are hidden
    bool is_word = false;   ///< the value is the name of a region
    int digits = 0;         ///< decimals, unless specified
    std::string_view meaning = {};
};

const QuantityRow& row_of(Quantity quantity);

/// A day of a run: a number, the last day, or the first day on which that much of the fat is lost.
struct LastDay {
    bool operator==(const LastDay&) const = default;
};
struct DayOfLoss {
    double fat_loss_percent = 0;
    bool operator==(const DayOfLoss&) const = default;
};
using DayChoice = std::variant<int, LastDay, DayOfLoss>;

/// "84", "start", "last", "fat-20%". Throws core::Error(invalid_input) with what was expected.
DayChoice parse_day(std::string_view text);

using Place = std::variant<std::monostate, core::Depot, core::MuscleGroup, core::Girth>;

/// One number, or one word, from one scene on one day.
struct Measure {
    Quantity quantity = Quantity::day;
    Place place = {};
    std::optional<DayChoice> day = {};  ///< unset: the last day of the step
    DayChoice from = 0;
    char scene = 0;  ///< 'A' to 'L'; 0: the step's scene
    char less = 0;   ///< scene whose value is subtracted; 0: none
    std::optional<int> digits = {};
    bool operator==(const Measure&) const = default;
};

/// Parses "fat_loss_percent.thighs.day=84.scene=B": a quantity, its place, and whatever differs from the step. Throws
/// core::Error(invalid_input) with what was expected and the nearest known word.
Measure parse_measure(std::string_view text);

/// Throws core::Error(invalid_input) if a quantity needs a place and has none.
void require_place(const Measure& measure);

}  // namespace lesson

template <>
struct core::EnumNames<lesson::PlaceKind> {
    static constexpr std::array<std::string_view, 5> names{"none", "region_or_whole", "region", "muscle", "girth"};
};
template <>
struct core::EnumNames<lesson::Quantity> {
    static constexpr std::array<std::string_view, 32> names{
        "day",
        "week",
        "weight_kg",
        "weight_loss_kg",
        "weight_loss_percent",
        "fat_kg",
        "fat_loss_kg",
        "fat_loss_percent",
        "fat_change_percent",
        "least_loss_percent",
        "most_loss_percent",
        "fat_share_percent",
        "share_of_loss_percent",
        "lean_loss_kg",
        "lean_loss_percent",
        "lean_change_percent",
        "muscle_gain_percent",
        "trained_extra_loss_percent",
        "expected_loss_percent",
        "thickness_mm",
        "thickness_loss_mm",
        "girth_cm",
        "girth_loss_cm",
        "girth_difference_cm",
        "energy_used_kcal",
        "energy_used_loss_percent",
        "energy_gap_kcal",
        "energy_gap_percent",
        "volume_l",
        "picture_volume_difference_l",
        "most_loss_region",
        "least_loss_region",
    };
};
