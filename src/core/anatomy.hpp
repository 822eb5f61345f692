#pragma once

#include "core/enum_array.hpp"

// Vocabulary shared by physiology and form. The order of enumerators is the order of columns in every file we write.

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

/// Tape measurements, in column order of the `measure` table.
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
struct EnumNames<Girth> {
    static constexpr std::array<std::string_view, 13> names{
        "neck",    "chest", "waist",   "hip", "thigh", "knee", "calf", "ankle", "upper_arm", "upper_arm_flexed",
        "forearm", "wrist", "shoulder"};
};

}  // namespace core
