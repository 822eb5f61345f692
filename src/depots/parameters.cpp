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
              .minimum = -3,
              .maximum = 3,
              .fallback = 0,
              .help = "Fat moved between hips and waist, in standard deviations of waist-to-hip ratio; below 0 is a "
                      "pear, above 0 an apple."},
    Parameter{.name = "menopause",
              .label = "Menopause",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 3,
              .fallback = 0,
              .choices = core::EnumNames<Menopause>::names,
              .help = "Which of women's two fat patterns applies; auto goes by age (studies disagree on its effect)."},
};

}  // namespace

std::span<const Parameter> distribution_parameters() {
    return distribution_rows;
}

}  // namespace depots
