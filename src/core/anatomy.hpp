#pragma once

#include "core/enum_array.hpp"

#include <utility>

// Terms shared by physiology and form. An enumerator's order is the order of columns in every file we write.

namespace core {

enum class Sex { male, female };

/// The twelve fat depots. All but `visceral` are subcutaneous.
enum class Depot {
    face_neck,
    chest,
    upper_back,
    upper_arms,
    forearms,
    abdomen,
    flanks,
    visceral,
    hips,
    buttocks,
    thighs,
    calves
};

/// Trainable muscle groups.
enum class MuscleGroup { chest, back, shoulders, arms, core, glutes, thighs, calves };

/// The person's own sides, not the viewer's.
enum class Side { right, left };

/// Tape measurements, in the order of the `measure` table.
enum class Girth {
    neck,
    chest,
    waist,
    hip,
    thigh,
    knee,
    calf,
    ankle,
    upper_arm,
    upper_arm_flexed,
    forearm,
    wrist,
    shoulder
};

template <>
struct EnumNames<Sex> {
    static constexpr std::array<std::string_view, 2> names{"male", "female"};
};
template <>
struct EnumNames<Depot> {
    static constexpr std::array<std::string_view, 12> names{"face_neck", "chest",    "upper_back", "upper_arms",
                                                            "forearms",  "abdomen",  "flanks",     "visceral",
                                                            "hips",      "buttocks", "thighs",     "calves"};
};
template <>
struct EnumNames<MuscleGroup> {
    static constexpr std::array<std::string_view, 8> names{"chest", "back",   "shoulders", "arms",
                                                           "core",  "glutes", "thighs",    "calves"};
};
template <>
struct EnumNames<Side> {
    static constexpr std::array<std::string_view, 2> names{"right", "left"};
};
template <>
struct EnumNames<Girth> {
    static constexpr std::array<std::string_view, 13> names{
        "neck",    "chest", "waist",   "hip", "thigh", "knee", "calf", "ankle", "upper_arm", "upper_arm_flexed",
        "forearm", "wrist", "shoulder"};
};

/// An amount of muscle for each side of each group.
using MuscleSides = EnumArray<MuscleGroup, EnumArray<Side, double>>;

inline double both_sides(const EnumArray<Side, double>& sides) {
    return sides[Side::right] + sides[Side::left];
}

inline double all_muscle(const MuscleSides& muscle) {
    double sum = 0;
    for (const auto& sides : muscle) sum += both_sides(sides);
    return sum;
}

/// The same for the mirror image.
inline MuscleSides mirrored(MuscleSides muscle) {
    for (auto& sides : muscle) std::swap(sides[Side::right], sides[Side::left]);
    return muscle;
}

}  // namespace core
