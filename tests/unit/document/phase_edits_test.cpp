#include "document/phase_edits.hpp"

#include "energy/trajectory.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"

namespace {

using energy::DeficitMode;
using energy::Phase;
using energy::Plan;

Plan three_phases() {
    return {.deficit_kcal_per_day = 500,
            .days = 200,
            .later = {{.from_day = 80, .deficit_mode = DeficitMode::hold},
                      {.from_day = 140, .deficit_kcal_per_day = -300}}};
}

}  // namespace

TEST_CASE("a new phase splits the one of its day in two alike, which changes nothing") {
    for (const int day : {1, 79, 81, 139, 141, 199}) {
        const Plan split = document::with_phase_from(three_phases(), day);
        CHECK(document::phase_count(split) == 4);
        CHECK(document::phase_at(split, document::phase_index_on(split, day)).from_day == day);
        const energy::Trajectory one = simulate({}, three_phases()), other = simulate({}, split);
        CHECK(other.days.back().state.fat_kg == Approx(one.days.back().state.fat_kg).margin(1e-9));
        CHECK(document::without_phase(split, document::phase_index_on(split, day)) == three_phases());
    }
}

TEST_CASE("a phase begins neither on day 0, nor on the last day, nor where another does, nor as the ninth") {
    for (const int day : {-1, 0, 80, 140, 200, 300}) CHECK_FALSE(document::can_begin_phase(three_phases(), day));
    Plan plan{.days = 200};
    for (int day = 10; document::can_begin_phase(plan, day); day += 10) plan = document::with_phase_from(plan, day);
    CHECK(document::phase_count(plan) == energy::most_phases);
}

TEST_CASE("removing a phase gives its days to the one before, and the first one's to the second") {
    const Plan plan = three_phases();
    CHECK(document::without_phase(plan, 1).later == std::vector{plan.later[1]});
    CHECK(document::without_phase(plan, 2).later == std::vector{plan.later[0]});
    const Plan rest = document::without_phase(plan, 0);
    CHECK(rest.deficit_mode == DeficitMode::hold);
    CHECK(rest.later == std::vector{plan.later[1]});
}

TEST_CASE("any edits whatever leave a valid plan") {
    Dice dice(19);
    Plan plan = three_phases();
    for (int i = 0; i < 3000; ++i) {
        const int day = static_cast<int>(dice.between(-20, 420));
        const auto index = dice.below(document::phase_count(plan));
        switch (dice.below(5)) {
            case 0:
                if (document::can_begin_phase(plan, day)) plan = document::with_phase_from(plan, day);
                break;
            case 1:
                if (document::phase_count(plan) > 1) plan = document::without_phase(plan, index);
                break;
            case 2:
                if (index > 0) plan = document::with_phase_start(plan, index, day);
                break;
            case 3:
                plan = document::with_phase(plan, index, {.from_day = day, .deficit_kcal_per_day = 100});
                break;
            default:
                plan.days = static_cast<int>(dice.between(1, 400));
        }
        REQUIRE_NOTHROW(energy::validate(plan));
    }
}
