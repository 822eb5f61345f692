#pragma once

#include "core/enum_array.hpp"

#include <array>

namespace body {

/// Displacement fields that carry fat: one per depot except `visceral`, which shares the abdomen's field.
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

/// Displacement fields that carry lean tissue. They correct the mesh as much as they describe anatomy and are never
/// shown as muscle mass.
enum class LeanField { neck, shoulder, chest, waist, pelvis, thigh, knee, calf, ankle, upper_arm, forearm, wrist };

/// Displacement fields that carry no tissue: the effects of age and weight on face, posture and skin.
enum class FormField {
    old_face,  ///< face, jowls and neck of a 90-year-old
    stoop,     ///< posture of a 90-year-old: round back, head forward, hips and knees slightly bent
    slack,     ///< sagging skin: breasts, arms, lower belly, buttocks
    apron      ///< overhanging lower belly
};

/// Groups of vertices with weights 0..1. The first four are the parts that a tape may touch; a `_turn` weight is the
/// fraction of a joint's rotation that the vertex follows (1 for every vertex distal to the joint).
enum class Part { head, neck, upper_arm, forearm, clavicle_turn, shoulder_turn, upper_arm_turn, lower_upper_arm_turn };

/// Where a tape is placed: only this part of the body is intersected with the tape's plane.
enum class TapePart { trunk, left_leg, left_upper_arm, left_forearm, neck, shoulders };

/// Joint positions that follow the skin, on the left side (+X) or the midline.
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

/// Weights of the displacement fields; all 0 is the base mesh.
struct Coefficients {
    core::EnumArray<FatField, double> fat;
    core::EnumArray<LeanField, double> lean;
    core::EnumArray<FormField, double> form;  ///< all 0: a slim adult of 25
    bool operator==(const Coefficients&) const = default;
};

FieldArray flat(const Coefficients& coefficients);

/// Body height at which region volumes are stated, the same for every body.
inline constexpr double frame_height_m = 1.70;

/// Litres by region at `frame_height_m`.
struct RegionVolumes {
    core::EnumArray<FatField, double> fat;
    core::EnumArray<LeanField, double> lean;
    double head = 0;  ///< lean tissue of the head, which scales with height only
    double gas = 0;   ///< air, held in the trunk's lean fields
    bool operator==(const RegionVolumes&) const = default;
};

/// A lean field and the fraction of some total that lies in it.
struct LeanShare {
    LeanField field = LeanField::neck;
    double share = 0;
};

/// Share of the gas in each lean field; the trunk holds all of it.
inline constexpr std::array<LeanShare, 3> gas_shares{
    {{LeanField::chest, .65}, {LeanField::waist, .25}, {LeanField::shoulder, .10}}};

/// Lean fields beneath each depot's fat; shares sum to 1. The head only scales, so its part of the facial fat goes to
/// the neck.
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
