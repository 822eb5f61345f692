#pragma once

#include <array>
#include <string_view>

// The words of choices in the parameter table. core knows no other module, so the words of their enumerations stand
// here again; the unit tests of those modules compare the two lists.

namespace core {

inline constexpr std::array<std::string_view, 4> menopause_words{"auto", "pre", "peri", "post"};
inline constexpr std::array<std::string_view, 2> deficit_mode_words{"intake", "gap"};
inline constexpr std::array<std::string_view, 10> training_words{"none", "balanced", "chest",  "back",   "shoulders",
                                                                 "arms", "core",     "glutes", "thighs", "calves"};
inline constexpr std::array<std::string_view, 4> view_words{"front", "side", "back", "three-quarter"};
inline constexpr std::array<std::string_view, 3> pose_words{"reference", "relaxed", "slouched"};
inline constexpr std::array<std::string_view, 3> background_words{"studio", "white", "dark"};
inline constexpr std::array<std::string_view, 11> skin_words{"clay",   "monk-1", "monk-2", "monk-3", "monk-4", "monk-5",
                                                             "monk-6", "monk-7", "monk-8", "monk-9", "monk-10"};
inline constexpr std::array<std::string_view, 2> projection_words{"perspective", "orthographic"};
inline constexpr std::array<std::string_view, 5> layer_words{"skin", "thickness", "change", "section", "share"};
inline constexpr std::array<std::string_view, 5> section_words{"navel", "chest", "mid-thigh", "mid-arm", "sagittal"};
inline constexpr std::array<std::string_view, 2> switch_words{"off", "on"};
inline constexpr std::array<std::string_view, 4> light_words{"studio", "front", "side", "above"};
inline constexpr std::array<std::string_view, 8> compare_words{"none",        "wipe",  "side-by-side", "ghost",
                                                               "expectation", "class", "pictures",     "untrained"};
inline constexpr std::array<std::string_view, 2> quality_words{"auto", "full"};
inline constexpr std::array<std::string_view, 4> sample_words{"1", "4", "9", "16"};

}  // namespace core
