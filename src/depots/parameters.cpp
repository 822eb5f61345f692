#include "depots/parameters.hpp"

#include "depots/distribution.hpp"

#include <array>

namespace depots {

namespace {

using core::Parameter;
using Kind = Parameter::Kind;

constexpr std::array distribution_rows{
    Parameter{.name = "profile",
              .label = "Where fat sits",
              .kind = Kind::word,
              .word_for_unset = "auto",
              .unset_by_default = true,
              .help = "Name of a distribution profile; auto takes the typical one for the sex."},
    Parameter{.name = "pattern",
              .label = "Pear to apple",
              .unit = "SD",
              .minimum = -3.1,
              .maximum = 3.1,
              .fallback = 0,
              .help = "Fat moved between legs and trunk, in standard deviations among people of the same sex, age and "
                      "fatness; below 0 is a pear, above 0 an apple."},
    Parameter{.name = "menopause",
              .label = "Menopause",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 3,
              .fallback = 0,
              .choices = core::EnumNames<Menopause>::names,
              .help = "Which of women's two fat patterns applies; auto goes by age (studies disagree on its effect)."},
    Parameter{.name = "trunk-fat",
              .label = "Trunk",
              .unit = "kg",
              .minimum = 0.1,
              .maximum = 100,
              .fallback = 12,
              .word_for_unset = "auto",
              .unset_by_default = true,
              .help = "Fat of the trunk by a DXA scan on day 0 in kg; auto goes by sex, age and fatness."},
    Parameter{.name = "legs-fat",
              .label = "Legs",
              .unit = "kg",
              .minimum = 0.1,
              .maximum = 100,
              .fallback = 8,
              .word_for_unset = "auto",
              .unset_by_default = true,
              .help = "Fat of both legs by a DXA scan on day 0 in kg; auto goes by sex, age and fatness."},
    Parameter{.name = "arms-fat",
              .label = "Arms",
              .unit = "kg",
              .minimum = 0.1,
              .maximum = 100,
              .fallback = 3,
              .word_for_unset = "auto",
              .unset_by_default = true,
              .help = "Fat of both arms by a DXA scan on day 0 in kg; auto goes by sex, age and fatness."},
};

}  // namespace

std::span<const Parameter> distribution_parameters() {
    return distribution_rows;
}

}  // namespace depots
