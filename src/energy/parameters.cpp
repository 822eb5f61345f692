#include "energy/parameters.hpp"

#include "core/anatomy.hpp"
#include "energy/plan.hpp"

#include <array>

namespace energy {

namespace {

using core::Parameter;
using Kind = Parameter::Kind;

constexpr std::array person_rows{
    Parameter{.name = "sex",
              .label = "Sex",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 1,
              .fallback = 0,
              .choices = core::EnumNames<core::Sex>::names,
              .help = "Sex, as the equations distinguish it."},
    Parameter{.name = "age",
              .label = "Age",
              .unit = "years",
              .minimum = 18,
              .maximum = 90,
              .fallback = 40,
              .help = "Age on day 0; the model is for adults only."},
    Parameter{.name = "height",
              .label = "Height",
              .unit = "cm",
              .minimum = 140,
              .maximum = 210,
              .fallback = 178,
              .help = "Standing height in cm; 1.78m and 5ft10in work too."},
    Parameter{.name = "weight",
              .label = "Weight",
              .unit = "kg",
              .minimum = 30,
              .maximum = 250,
              .fallback = 95,
              .help = "Body weight on day 0 in kg; 180lb works too."},
    Parameter{.name = "body-fat",
              .label = "Body fat",
              .unit = "%",
              .minimum = 3,
              .maximum = 60,
              .fallback = 25,
              .word_for_unset = "auto",
              .unset_by_default = true,
              .help = "Body fat on day 0 in percent of weight; auto estimates it from sex, age and BMI."},
    Parameter{.name = "activity",
              .label = "Activity",
              .unit = "PAL",
              .minimum = 1.1,
              .maximum = 2.5,
              .fallback = 1.5,
              .help = "Physical activity level: energy used in a day divided by the resting rate."},
};

constexpr std::array plan_rows{
    Parameter{.name = "deficit",
              .label = "Deficit",
              .unit = "kcal/d",
              .minimum = -2000,
              .maximum = 3000,
              .fallback = 500,
              .help = "Energy gap in kcal a day; negative is a surplus."},
    Parameter{.name = "deficit-mode",
              .label = "Kind of deficit",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 2,
              .fallback = 0,
              .choices = core::EnumNames<DeficitMode>::names,
              .help = "intake: eat this much less than on day 0; gap: this much less than the body uses, every day; "
                      "hold: as much as keeps the weight."},
    Parameter{.name = "new-activity",
              .label = "New activity",
              .unit = "PAL",
              .minimum = 1.1,
              .maximum = 2.5,
              .fallback = 1.7,
              .word_for_unset = "same",
              .unset_by_default = true,
              .help = "Physical activity level from day 0 on, without the training sessions."},
    Parameter{.name = "train",
              .label = "Training",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 9,
              .fallback = 0,
              .choices = core::EnumNames<Training>::names,
              .help = "What strength training works on: nothing, the whole body, or one muscle group."},
    Parameter{.name = "train-side",
              .label = "Side",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 2,
              .fallback = 0,
              .choices = core::EnumNames<TrainSide>::names,
              .help = "Which side of arms, shoulders, chest, glutes, thighs or calves is trained; one side is half the "
                      "work."},
    Parameter{.name = "sessions",
              .label = "Sessions",
              .unit = "a week",
              .kind = Kind::whole_number,
              .minimum = 0,
              .maximum = 7,
              .fallback = 3,
              .help = "Training sessions a week."},
    Parameter{.name = "days",
              .label = "Days",
              .unit = "days",
              .kind = Kind::whole_number,
              .minimum = 0,
              .maximum = longest_run_days,
              .fallback = 180,
              .help = "Length of the run; 0 is the start only."},
};

constexpr std::array goal_rows{
    Parameter{.name = "target-weight",
              .label = "Weight to reach",
              .unit = "kg",
              .minimum = 30,
              .maximum = 250,
              .fallback = 80,
              .word_for_unset = "none",
              .unset_by_default = true,
              .help = "A weight to reach, in kg; 180lb works too."},
    Parameter{.name = "target-day",
              .label = "By day",
              .unit = "days",
              .kind = Kind::whole_number,
              .minimum = 1,
              .maximum = longest_run_days,
              .fallback = 200,
              .word_for_unset = "open",
              .unset_by_default = true,
              .help = "The day on which to reach that weight: gives the intake. open: the deficit gives the day."},
};

}  // namespace

std::span<const Parameter> person_parameters() {
    return person_rows;
}

std::span<const Parameter> plan_parameters() {
    return plan_rows;
}

std::span<const Parameter> goal_parameters() {
    return goal_rows;
}

const Parameter& parameter(std::string_view name) {
    return core::row_called(name, std::array{person_parameters(), plan_parameters(), goal_parameters()});
}

}  // namespace energy
