#pragma once

#include "core/anatomy.hpp"
#include "core/parameters.hpp"

#include <array>

// Rows like those of the modules above core.

inline constexpr core::Parameter age_row{.name = "age",
                                         .label = "Age",
                                         .unit = "years",
                                         .minimum = 18,
                                         .maximum = 90,
                                         .fallback = 40,
                                         .help = "Age on day 0; the model is for adults only."};
inline constexpr core::Parameter height_row{
    .name = "height", .label = "Height", .unit = "cm", .minimum = 140, .maximum = 210, .help = "Standing height."};
inline constexpr core::Parameter weight_row{
    .name = "weight", .label = "Weight", .unit = "kg", .minimum = 30, .maximum = 250, .help = "Body weight."};
inline constexpr core::Parameter body_fat_row{.name = "body-fat",
                                              .label = "Body fat",
                                              .unit = "%",
                                              .minimum = 3,
                                              .maximum = 60,
                                              .word_for_unset = "auto",
                                              .help = "Body fat."};
inline constexpr core::Parameter deficit_row{
    .name = "deficit", .label = "Deficit", .unit = "kcal/d", .minimum = -2000, .maximum = 3000, .help = "Energy gap."};
inline constexpr core::Parameter sex_row{.name = "sex",
                                         .label = "Sex",
                                         .kind = core::Parameter::Kind::choice,
                                         .maximum = 1,
                                         .choices = core::EnumNames<core::Sex>::names,
                                         .help = "Sex, as the equations distinguish it."};
inline constexpr core::Parameter activity_row{
    .name = "activity", .label = "Activity", .unit = "PAL", .minimum = 1.1, .maximum = 2.5, .help = "Activity level."};
inline constexpr core::Parameter days_row{.name = "days",
                                          .label = "Days",
                                          .unit = "days",
                                          .kind = core::Parameter::Kind::whole_number,
                                          .maximum = 3650,
                                          .help = "Length of the run."};
