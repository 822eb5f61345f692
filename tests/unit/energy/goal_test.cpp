#include "energy/goal.hpp"

#include "core/error.hpp"
#include "energy/constants.hpp"
#include "energy/parameters.hpp"
#include "support/catch.hpp"

using energy::DeficitMode;
using energy::GoalAnswer;
using energy::Person;
using energy::Plan;

namespace {

const Person man{.age_years = 40, .height_m = 1.78, .weight_kg = 95};
const Person woman{.sex = core::Sex::female, .age_years = 35, .height_m = 1.65, .weight_kg = 75};

double weight_after(const Person& person, const Plan& plan) {
    return energy::simulate(person, plan).days.back().state.weight_kg();
}

bool says(const GoalAnswer& answer, const char* words) {
    return answer.why_not.text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("the deficit that is found reaches the weight on the day") {
    for (const Person& person : {man, woman})
        for (const DeficitMode mode : {DeficitMode::intake, DeficitMode::gap})
            for (const double change : {-12.0, -5.0, 0.0, 4.0})
                for (const int day : {150, 400}) {
                    const Plan plan{.deficit_mode = mode, .training = energy::Training::balanced};
                    const double target = person.weight_kg + change;
                    const GoalAnswer answer = energy::deficit_for_weight(person, plan, target, day);
                    CAPTURE(change, day, answer.why_not.text);
                    REQUIRE(answer.reached());
                    CHECK(answer.plan.days == day);
                    CHECK(answer.weight_kg == Approx(target).margin(1e-3));
                    CHECK(weight_after(person, answer.plan) == Approx(target).margin(1e-3));
                    if (mode == DeficitMode::intake)
                        CHECK(answer.intake_kcal_per_day == Approx(energy::maintenance_intake_kcal_per_day(person) -
                                                                   answer.plan.deficit_kcal_per_day));
                }
}

TEST_CASE("a run that is known is found again from its end") {
    for (const DeficitMode mode : {DeficitMode::intake, DeficitMode::gap}) {
        const Plan plan{.deficit_kcal_per_day = 437, .deficit_mode = mode, .days = 220};
        const GoalAnswer answer = energy::deficit_for_weight(man, plan, weight_after(man, plan), 220);
        CHECK(answer.plan.deficit_kcal_per_day == Approx(437).margin(1e-3));
        const GoalAnswer date = energy::day_for_weight(man, plan, weight_after(man, plan));
        CHECK(date.reached());
        CHECK(date.plan.days == 220);
    }
}

TEST_CASE("the day that is found is the first at the weight") {
    for (const double deficit : {300.0, 600.0, -300.0}) {
        const double target = man.weight_kg + (deficit > 0 ? -4 : 4);
        const GoalAnswer answer = energy::day_for_weight(man, {.deficit_kcal_per_day = deficit}, target);
        REQUIRE(answer.reached());
        Plan plan = answer.plan;
        const double side = deficit > 0 ? 1 : -1;
        CHECK(side * (weight_after(man, plan) - target) <= 0);
        --plan.days;
        CHECK(side * (weight_after(man, plan) - target) > 0);
    }
    CHECK(energy::day_for_weight(man, {}, man.weight_kg).plan.days == 0);
}

TEST_CASE("a plateau above the target is told with the weight it levels off at") {
    const GoalAnswer answer = energy::day_for_weight(man, {.deficit_kcal_per_day = 200}, 70);
    CHECK_FALSE(answer.reached());
    CHECK(says(answer, "levels off"));
    CHECK(says(answer, "above it"));
    CHECK(answer.weight_kg > 70);
    CHECK(answer.weight_kg == Approx(weight_after(man, answer.plan)));
}

TEST_CASE("a plan that moves away from the target is told, and the nearest is the start") {
    const GoalAnswer answer = energy::day_for_weight(man, {.deficit_kcal_per_day = 300}, 100);
    CHECK(says(answer, "moves it away"));
    CHECK(answer.plan.days == 0);
    CHECK(answer.weight_kg == Approx(95));
    CHECK(says(energy::day_for_weight(man, {.deficit_kcal_per_day = 0}, 90), "keeps the weight at 95.0 kg"));
}

TEST_CASE("the floor of essential fat is told, and the nearest weight is the last above it") {
    const Person lean{
        .sex = core::Sex::female, .age_years = 30, .height_m = 1.65, .weight_kg = 58, .body_fat_percent = 12};
    for (const DeficitMode mode : {DeficitMode::intake, DeficitMode::gap}) {
        const Plan plan{.deficit_kcal_per_day = 300, .deficit_mode = mode};
        const GoalAnswer date = energy::day_for_weight(lean, plan, 51);
        CHECK(says(date, "essential fat"));
        CHECK(date.weight_kg > 51);
        const GoalAnswer answer = energy::deficit_for_weight(lean, plan, 51, 200);
        CHECK(says(answer, "51.0 kg by day 200 cannot be reached: stopped before day 200"));
        CHECK(says(answer, "essential fat"));
        CHECK(answer.plan.days == 200);
        CHECK_FALSE(energy::simulate(lean, answer.plan).stopped);
        CHECK(weight_after(lean, answer.plan) == Approx(answer.weight_kg));
    }
}

TEST_CASE("no plan is proposed with less to eat than guidelines ask for, whatever the question") {
    const Person old_woman{.sex = core::Sex::female, .age_years = 88, .height_m = 1.45, .weight_kg = 45};
    int kept_back = 0;
    for (const Person& person : {man, woman, old_woman}) {
        const double least_kcal = energy::constants::low_intake_kcal_per_day[person.sex];
        const double target_kg = std::max(0.8 * person.weight_kg, 19 * person.height_m * person.height_m);
        for (const DeficitMode mode : {DeficitMode::intake, DeficitMode::gap})
            for (const double deficit : {200.0, 900.0}) {
                const Plan plan{.deficit_kcal_per_day = deficit, .deficit_mode = mode};
                for (const GoalAnswer& answer : {energy::deficit_for_weight(person, plan, target_kg, 30),
                                                 energy::deficit_for_weight(person, plan, target_kg, 300),
                                                 energy::day_for_weight(person, plan, target_kg)}) {
                    CAPTURE(person.weight_kg, deficit, answer.why_not.text, answer.plan.deficit_kcal_per_day);
                    for (const energy::Day& day : energy::simulate(person, answer.plan).days)
                        REQUIRE(day.intake_kcal_per_day >= least_kcal);
                    if (!says(answer, "no such plan is proposed")) continue;
                    ++kept_back;
                    CHECK_FALSE(answer.reached());
                }
            }
    }
    CHECK(kept_back > 10);
}

TEST_CASE("a weight below a body mass index of 18.5 is refused with the nearest that is not") {
    for (const auto& ask :
         {+[] { energy::deficit_for_weight(woman, {}, 50, 200); }, +[] { energy::day_for_weight(woman, {}, 50); }}) {
        try {
            ask();
            FAIL("not refused");
        } catch (const core::Error& fault) {
            CHECK(std::string(fault.what()).find("expected at least 50.4 kg (body mass index 18.5)") !=
                  std::string::npos);
        }
    }
    CHECK_NOTHROW(energy::deficit_for_weight(woman, {}, 50.4, 400));
}

TEST_CASE("what cannot be reached by the day is reported with the nearest weight") {
    const GoalAnswer fast = energy::deficit_for_weight(woman, {}, 65, 10);
    CHECK(says(fast, "less than 1200 kcal a day"));
    CHECK(fast.weight_kg > 65);
    CHECK(fast.intake_kcal_per_day == Approx(1200).margin(1e-3));
    const GoalAnswer gain = energy::deficit_for_weight(man, {}, 120, 30);
    CHECK(says(gain, "surplus of more than 2000 kcal/d"));
    CHECK(gain.weight_kg < 120);
    CHECK_THROWS_AS(energy::deficit_for_weight(man, {}, 20, 100), core::Error);
    CHECK_THROWS_AS(energy::day_for_weight(man, {}, 300), core::Error);
}

TEST_CASE("the last weights that can be reached are reached, and what lies two grams beyond is not") {
    const core::Parameter& row = energy::parameter("deficit");
    const Person large{.age_years = 40, .height_m = 1.9, .weight_kg = 230};  // can sustain the largest deficit
    for (const double end : {row.minimum, row.maximum}) {
        const double last_kg = weight_after(large, {.deficit_kcal_per_day = end, .days = 60});
        const GoalAnswer answer = energy::deficit_for_weight(large, {}, last_kg, 60);
        CAPTURE(end, answer.why_not.text);
        CHECK(answer.reached());
        CHECK(answer.plan.deficit_kcal_per_day == Approx(end).margin(1e-3));
        const double beyond_kg = last_kg + (end > 0 ? -0.002 : 0.002);
        CHECK_FALSE(energy::deficit_for_weight(large, {}, beyond_kg, 60).reached());
    }
}
