#pragma once

#include "depots/distribution.hpp"
#include "energy/person.hpp"

#include <string>

namespace document {

/// The most people in one picture.
inline constexpr std::size_t most_classmates = 12;
inline constexpr std::size_t longest_classmate_name = 40;  ///< bytes

/// One of several people who follow the same plan, for comparison side by side.
struct Classmate {
    std::string name;
    energy::Person person;
    depots::Distribution distribution;
    bool operator==(const Classmate&) const = default;
};

}  // namespace document
