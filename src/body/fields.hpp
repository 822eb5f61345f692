#pragma once

#include "core/enum_array.hpp"

#include <array>

namespace body {

/// Displacement fields that carry fat: the depots, without `visceral`, which shares the abdomen's field.
enum class FatField {
    face_neck,
    chest,
    upper_back,
    upper_arms,
    forearms,
    abdomen,
    flanks,
    hips,
    buttocks,
    thighs,
    calves
};

/// Displacement fields that carry lean tissue. They correct the mesh as well as they describe anatomy: never shown as
/// muscle mass.
enum class LeanField { neck, shoulder, chest, waist, pelvis, thigh, knee, calf, ankle, upper_arm, forearm, wrist };

/// Displacement fields that carry no tissue: what years and weight do to face, posture and skin.
enum class FormField {
    old_face,  ///< the face, jowls and neck of a person of 90
    stoop,     ///< the posture of one: round back, head forward, hips and knees a little bent
    slack,     ///< sagging skin: breasts, arms, lower belly, buttocks
    apron      ///< the belly that hangs over its own lower edge
};

/// Groups of vertices with weights 0..1. The first four say which part a tape may touch; the `_turn` ones how much of a
/// joint's rotation a vertex takes part in (a vertex beyond a joint takes part in all of it).
enum class Part { head, neck, upper_arm, forearm, clavicle_turn, shoulder_turn, upper_arm_turn, lower_upper_arm_turn };

/// Where a tape lies: the cut by a plane is taken of this part alone.
enum class TapePart { trunk, left_leg, left_upper_arm, left_forearm, neck, shoulders };

/// Points that the skin carries along, on the left side (+X) or the midline.
enum class Joint {
    clavicle,
    shoulder_blade,
    shoulder,
    upper_arm_mid,
    elbow,
    wrist,
    neck_low,
    neck_high,
    hip,
    knee,
    ankle
};

}  // namespace body

template <>
struct core::EnumNames<body::FatField> {
    static constexpr std::array<std::string_view, 11> names{"face_neck", "chest",   "upper_back", "upper_arms",
                                                            "forearms",  "abdomen", "flanks",     "hips",
                                                            "buttocks",  "thighs",  "calves"};
};
template <>
struct core::EnumNames<body::LeanField> {
    static constexpr std::array<std::string_view, 12> names{"neck",   "shoulder",  "chest",   "waist",
                                                            "pelvis", "thigh",     "knee",    "calf",
                                                            "ankle",  "upper_arm", "forearm", "wrist"};
};
template <>
struct core::EnumNames<body::FormField> {
    static constexpr std::array<std::string_view, 4> names{"old_face", "stoop", "slack", "apron"};
};
template <>
struct core::EnumNames<body::Part> {
    static constexpr std::array<std::string_view, 8> names{
        "head",          "neck",          "upper_arm",      "forearm",
        "clavicle_turn", "shoulder_turn", "upper_arm_turn", "lower_upper_arm_turn"};
};
template <>
struct core::EnumNames<body::TapePart> {
    static constexpr std::array<std::string_view, 6> names{"trunk",        "left_leg", "left_upper_arm",
                                                           "left_forearm", "neck",     "shoulders"};
};
template <>
struct core::EnumNames<body::Joint> {
    static constexpr std::array<std::string_view, 11> names{"clavicle", "shoulder_blade", "shoulder", "upper_arm_mid",
                                                            "elbow",    "wrist",          "neck_low", "neck_high",
                                                            "hip",      "knee",           "ankle"};
};

namespace body {

inline constexpr std::size_t fat_field_count = core::enum_count<FatField>;
inline constexpr std::size_t lean_field_count = core::enum_count<LeanField>;
inline constexpr std::size_t tissue_field_count = fat_field_count + lean_field_count;
inline constexpr std::size_t form_field_count = core::enum_count<FormField>;
inline constexpr std::size_t field_count = tissue_field_count + form_field_count;

using FieldArray = std::array<double, field_count>;  ///< fat, lean, form

/// How far each field is driven; 0 is the base mesh.
struct Coefficients {
    core::EnumArray<FatField, double> fat;
    core::EnumArray<LeanField, double> lean;
    core::EnumArray<FormField, double> form;  ///< 0: a slim adult of 25
    bool operator==(const Coefficients&) const = default;
};

FieldArray flat(const Coefficients& coefficients);

/// Height of the frame in which region volumes are handled: there every body is equally tall.
inline constexpr double frame_height_m = 1.70;

/// Litres by region at `frame_height_m`.
struct RegionVolumes {
    core::EnumArray<FatField, double> fat;
    core::EnumArray<LeanField, double> lean;
    double head = 0;  ///< lean tissue of the head: scales with height only
    double gas = 0;   ///< air, held in the trunk's lean fields
    bool operator==(const RegionVolumes&) const = default;
};

/// Part of a whole that lies in a lean field.
struct LeanShare {
    LeanField field = LeanField::neck;
    double share = 0;
};

/// The trunk holds the air: share of the gas in each lean field.
inline constexpr std::array<LeanShare, 3> gas_shares{
    {{LeanField::chest, .65}, {LeanField::waist, .25}, {LeanField::shoulder, .10}}};

/// The lean fields that lie under each depot's fat; shares sum to 1. The head's part of the face goes to the neck,
/// since the head itself only scales.
inline constexpr core::EnumArray<FatField, std::array<LeanShare, 3>> lean_under{{{
    {{{LeanField::neck, 1}, {}, {}}},
    {{{LeanField::chest, .7}, {LeanField::shoulder, .3}, {}}},
    {{{LeanField::chest, .6}, {LeanField::shoulder, .4}, {}}},
    {{{LeanField::upper_arm, .7}, {LeanField::shoulder, .3}, {}}},
    {{{LeanField::forearm, .7}, {LeanField::wrist, .3}, {}}},
    {{{LeanField::waist, .8}, {LeanField::pelvis, .2}, {}}},
    {{{LeanField::waist, 1}, {}, {}}},
    {{{LeanField::pelvis, 1}, {}, {}}},
    {{{LeanField::pelvis, 1}, {}, {}}},
    {{{LeanField::thigh, .9}, {LeanField::knee, .1}, {}}},
    {{{LeanField::calf, .6}, {LeanField::knee, .2}, {LeanField::ankle, .2}}},
}}};

}  // namespace body
