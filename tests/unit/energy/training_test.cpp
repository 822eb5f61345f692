#include "energy/training.hpp"

#include "energy/constants.hpp"
#include "energy/hall_model.hpp"
#include "energy/trajectory.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>

using core::MuscleGroup;
using core::Sex;
using energy::DeficitMode;
using energy::Person;
using energy::Plan;
using energy::Training;
using energy::Trajectory;

namespace {

const Person man{.age_years = 30, .height_m = 1.78, .weight_kg = 82};
const Person woman{.sex = Sex::female, .age_years = 30, .height_m = 1.65, .weight_kg = 68};

const Person old_man{.age_years = 80, .height_m = 1.74, .weight_kg = 78};

Plan training(Training kind, int sessions, double deficit, DeficitMode mode = DeficitMode::gap, int days = 70) {
    return {.deficit_kcal_per_day = deficit,
            .deficit_mode = mode,
            .training = kind,
            .sessions_per_week = sessions,
            .days = days};
}

double muscle_gain(const Trajectory& run, MuscleGroup group) {
    return core::both_sides(energy::muscle_gains(run, static_cast<int>(run.days.size()) - 1)[group]);
}

double relative_gain(const Person& person, const Plan& plan, MuscleGroup group) {
    const Trajectory run = energy::simulate(person, plan);
    return muscle_gain(run, group) / energy::group_muscle_kg(group, person.sex, run.days.front().state.lean_kg());
}

double lean_change(const Trajectory& run) {
    return run.days.back().state.lean_kg() - run.days.front().state.lean_kg();
}

}  // namespace

// Walts et al. 2008 (PMC2991130): ten weeks of knee extension, one leg: muscle +9.2 % men, +8.2 % women; thigh fat
// unchanged (53.4 to 54.2 and 107.7 to 107.3 cm2).
TEST_CASE("ten weeks of thigh training at maintenance add nine percent to the thighs and take no fat from them") {
    for (const Person& person : {man, woman}) {
        CHECK(relative_gain(person, training(Training::thighs, 3, 0), MuscleGroup::thighs) ==
              Approx(0.09).margin(0.003));
        CHECK(relative_gain(person, training(Training::thighs, 3, 0, DeficitMode::intake), MuscleGroup::thighs) ==
              Approx(0.087).margin(0.007));
        for (const DeficitMode mode : {DeficitMode::intake, DeficitMode::gap}) {
            const Trajectory run = energy::simulate(person, training(Training::thighs, 3, 0, mode));
            CHECK(run.days.back().state.fat_kg == Approx(run.days.front().state.fat_kg).epsilon(0.025));
        }
    }
}

// Wernbom et al. 2007: quadriceps 0.11 %/d (0.04 to 0.26) over 79 days, elbow flexors 0.20 (0.04 to 0.53).
TEST_CASE("muscle grows at the published rates and with diminishing returns") {
    const Plan plan = training(Training::thighs, 3, 0, DeficitMode::gap, 79);
    const double per_day = relative_gain(man, plan, MuscleGroup::thighs) / 79;
    CHECK(per_day > 0.0004);
    CHECK(per_day < 0.0026);
    CHECK(per_day == Approx(0.0011).epsilon(0.25));
    const double arms = relative_gain(man, training(Training::arms, 3, 0, DeficitMode::gap, 79), MuscleGroup::arms);
    CHECK(arms / 79 == Approx(0.0020).epsilon(0.25));
    const Trajectory run = energy::simulate(man, training(Training::balanced, 3, 0, DeficitMode::gap, 720));
    for (std::size_t day = 90; day + 90 < run.days.size(); day += 90) {
        const double before = run.days[day].state.muscle_gain_kg - run.days[day - 90].state.muscle_gain_kg;
        const double after = run.days[day + 90].state.muscle_gain_kg - run.days[day].state.muscle_gain_kg;
        CHECK(after > 0);
        CHECK(after < before);
    }
}

// Benito et al. 2020: +1.53 kg (1.30 to 1.76) in 158 groups of healthy men, programmes of about ten weeks.
TEST_CASE("ten weeks of balanced training give a typical man a kilogram and a half") {
    const Trajectory run = energy::simulate(man, training(Training::balanced, 3, 0));
    CHECK(run.days.back().state.muscle_gain_kg > 1.30);
    CHECK(run.days.back().state.muscle_gain_kg < 1.76);
    CHECK(lean_change(run) == Approx(run.days.back().state.muscle_gain_kg).margin(0.3));
}

// Treuth et al. 1994, J Appl Physiol 77:614: 13 men of 60 years, 16 weeks of whole-body training: fat-free mass +2.0
// kg.
TEST_CASE("sixteen weeks give men of sixty what they gave Treuth's") {
    const Person person{.age_years = 60, .height_m = 1.75, .weight_kg = 83, .body_fat_percent = 28};
    const Trajectory run = energy::simulate(person, training(Training::balanced, 3, 0, DeficitMode::intake, 112));
    CHECK(lean_change(run) == Approx(2.0).margin(0.35));
}

TEST_CASE("two years of training near a ceiling, and an old man gains half as much as a young one") {
    const auto gain = [](const Person& person) {
        return energy::simulate(person, training(Training::balanced, 3, 0, DeficitMode::gap, 730))
            .days.back()
            .state.muscle_gain_kg;
    };
    Person young = old_man;
    young.age_years = 28;
    CHECK(gain(young) > 3);
    CHECK(gain(young) < 5);
    CHECK(gain(old_man) / gain(young) == Approx(0.5).margin(0.08));
    CHECK(energy::growth_at_age(28) == 1);
    CHECK(energy::growth_at_age(60) == 1);
    CHECK(energy::growth_at_age(65) == Approx(0.75));
    CHECK(energy::growth_at_age(90) == 0.5);
}

// Murphy & Koehler 2022: a deficit of about 500 kcal/d cancels the gain of lean mass under training.
TEST_CASE("growth falls with the deficit and is cancelled at 500 kcal a day") {
    CHECK(energy::growth_left(0) == 1);
    CHECK(energy::growth_left(250) == 0.5);
    CHECK(energy::growth_left(500) == 0);
    CHECK(energy::growth_left(1500) == 0);
    CHECK(energy::growth_left(-500) == 1);
    for (const Person& person : {man, woman})
        for (const Training kind : {Training::balanced, Training::arms, Training::thighs}) {
            double earlier = 1e9;
            for (const double deficit : {0.0, 125.0, 250.0, 375.0, 500.0}) {
                const double gain =
                    energy::simulate(person, training(kind, 3, deficit)).days.back().state.muscle_gain_kg;
                CHECK(gain < earlier);
                CHECK(gain >= 0);
                earlier = gain;
            }
            CHECK(earlier == 0);
        }
    for (const Person& person : {man, woman}) {
        const Trajectory gap = energy::simulate(person, training(Training::balanced, 3, 500));
        CHECK(std::abs(gap.days.back().state.cell_lean_kg - gap.days.front().state.cell_lean_kg) < 0.35);
        const double still =
            relative_gain(person, training(Training::thighs, 3, 0, DeficitMode::intake), MuscleGroup::thighs);
        const double cut =
            relative_gain(person, training(Training::thighs, 3, 500, DeficitMode::intake), MuscleGroup::thighs);
        CHECK(cut < 0.15 * still);
    }
}

// Sardeli et al. 2018: in obese people over 60 on a diet of 12 to 24 weeks, training prevents 93.5 % of the lean loss,
// 0.82 kg (0.36 to 1.27), at similar fat loss.
TEST_CASE("an obese older person who trains keeps most of the lean tissue that the diet alone takes") {
    const Person person{.sex = Sex::female, .age_years = 67, .height_m = 1.6, .weight_kg = 88};
    const Trajectory diet = energy::simulate(person, training(Training::none, 3, 450, DeficitMode::intake, 126));
    const Trajectory both = energy::simulate(person, training(Training::balanced, 3, 450, DeficitMode::intake, 126));
    const auto tissue = [](const Trajectory& run) {
        return run.days.back().state.cell_lean_kg - run.days.front().state.cell_lean_kg;
    };
    const double spared = tissue(both) - tissue(diet);
    CHECK(spared / -tissue(diet) > 0.80);
    CHECK(spared / -tissue(diet) < 1.05);
    CHECK(spared > 0.364);
    CHECK(spared < 1.273);
}

TEST_CASE("training spares lean tissue in a deficit, and a single group spares its share") {
    for (const Person& person : {man, woman})
        for (const DeficitMode mode : {DeficitMode::intake, DeficitMode::gap})
            for (const double deficit : {600.0, 900.0}) {
                const auto lean_loss = [&](Training kind, int sessions) {
                    const Trajectory run = energy::simulate(person, training(kind, sessions, deficit, mode, 120));
                    return run.days.front().state.cell_lean_kg - run.days.back().state.cell_lean_kg;
                };
                const double none = lean_loss(Training::none, 3);
                CHECK(none > 0);
                CHECK(lean_loss(Training::balanced, 0) == none);
                CHECK(lean_loss(Training::balanced, 1) < none);
                CHECK(lean_loss(Training::balanced, 3) < 0.4 * none);
                CHECK(lean_loss(Training::thighs, 3) < none);
                CHECK(lean_loss(Training::thighs, 3) > lean_loss(Training::balanced, 3));
            }
}

TEST_CASE("the energy of the sessions enters the balance: at equal intake training takes more fat, never less") {
    for (const Person& person : {man, woman})
        for (const double deficit : {0.0, 400.0, 800.0})
            for (const Training kind : core::all_values<Training>()) {
                if (kind == Training::none) continue;
                Trajectory fewer = energy::simulate(person, training(kind, 0, deficit, DeficitMode::intake, 300));
                for (const int sessions : {1, 3, 7}) {
                    Trajectory run =
                        energy::simulate(person, training(kind, sessions, deficit, DeficitMode::intake, 300));
                    for (std::size_t day = 1; day < std::min(run.days.size(), fewer.days.size()); ++day)
                        REQUIRE(run.days[day].state.fat_kg < fewer.days[day].state.fat_kg);
                    fewer = std::move(run);
                }
            }
}

TEST_CASE("what grows is lean weight, uses energy, and is paid for to the last kilocalorie") {
    namespace k = energy::constants;
    for (const Person& person : {man, woman})
        for (const DeficitMode mode : core::all_values<DeficitMode>())
            for (const double deficit : {-400.0, 0.0, 300.0, 700.0}) {
                const Plan plan = training(Training::balanced, 4, deficit, mode, 200);
                const Trajectory run = energy::simulate(person, plan);
                const energy::HallModel model = energy::make_hall_model(person, energy::first_phase(plan));
                const auto used = [&](const energy::BodyState& state) {  // the other route: eq. 5
                    const energy::Flow flow = energy::flow(model, state, energy::first_phase(plan));
                    return model.constant_use_kcal_per_day + k::fat_use * state.fat_kg +
                           k::lean_use * state.cell_lean_kg + model.activity_kcal_per_kg_day * state.weight_kg() +
                           k::thermic_effect * (flow.intake_kcal_per_day - model.baseline_intake_kcal_per_day) +
                           state.adaptive_thermogenesis_kcal_per_day + k::fat_building * flow.change_per_day.fat_kg +
                           k::lean_building * flow.change_per_day.cell_lean_kg;
                };
                for (std::size_t i = 1; i < run.days.size(); ++i) {
                    const energy::Day& day = run.days[i - 1];
                    const energy::BodyState& a = day.state;
                    const energy::BodyState& b = run.days[i].state;
                    const double stored = k::fat_energy * (b.fat_kg - a.fat_kg) +
                                          k::lean_energy * (b.cell_lean_kg - a.cell_lean_kg) +
                                          k::glycogen_energy * (b.glycogen_kg - a.glycogen_kg);
                    REQUIRE(day.intake_kcal_per_day - day.expenditure_kcal_per_day ==
                            Approx(stored).margin(1e-6 * day.intake_kcal_per_day));
                    // Glycogen empties within days, so the trapezoidal rule is coarse at first.
                    REQUIRE(day.expenditure_kcal_per_day == Approx((used(a) + used(b)) / 2).margin(i < 10 ? 8.0 : 0.2));
                    if (mode == DeficitMode::gap) REQUIRE(stored == Approx(-deficit).margin(1e-6));
                }
            }
    const Plan plan = training(Training::balanced, 3, 0);
    const Trajectory run = energy::simulate(man, plan);
    CHECK(run.days.back().state.weight_kg() > run.days.front().state.weight_kg());
    CHECK(run.days.back().expenditure_kcal_per_day > run.days.front().expenditure_kcal_per_day);
}

TEST_CASE("under training, too, a bigger deficit never leaves more fat") {
    for (const Person& person : {man, woman})
        for (const DeficitMode mode : {DeficitMode::intake, DeficitMode::gap})
            for (const Training kind : {Training::balanced, Training::core, Training::thighs}) {
                Trajectory smaller = energy::simulate(person, training(kind, 4, -600, mode, 250));
                for (double deficit = -500; deficit <= 1000; deficit += 100) {
                    Trajectory run = energy::simulate(person, training(kind, 4, deficit, mode, 250));
                    for (std::size_t day = 1; day < std::min(run.days.size(), smaller.days.size()); ++day)
                        REQUIRE(run.days[day].state.fat_kg < smaller.days[day].state.fat_kg);
                    smaller = std::move(run);
                }
            }
}

TEST_CASE("steps of half the length change nothing that matters under training") {
    for (const DeficitMode mode : core::all_values<DeficitMode>())
        for (const double deficit : {-300.0, 0.0, 450.0, 900.0}) {
            const Plan plan = training(Training::balanced, 5, deficit, mode, 200);
            const Trajectory run = energy::simulate(man, plan);
            const Trajectory halved = energy::simulate(man, plan, 2 * energy::constants::steps_per_day);
            for (std::size_t i = 0; i < run.days.size(); ++i) {
                REQUIRE(run.days[i].state.weight_kg() == Approx(halved.days[i].state.weight_kg()).margin(1e-4));
                REQUIRE(run.days[i].state.fat_kg == Approx(halved.days[i].state.fat_kg).margin(1e-4));
            }
        }
}

TEST_CASE("only the trained group grows, all of them when training is balanced, and none without sessions") {
    for (const Training kind : core::all_values<Training>())
        for (const int sessions : {0, 3}) {
            const Trajectory run = energy::simulate(woman, training(kind, sessions, 0));
            double sum = 0;
            for (const MuscleGroup group : core::all_values<MuscleGroup>()) {
                const bool trained =
                    sessions > 0 && (kind == Training::balanced || core::name_of(kind) == core::name_of(group));
                CHECK((muscle_gain(run, group) > 0) == trained);
                sum += muscle_gain(run, group);
            }
            CHECK(sum == Approx(run.days.back().state.muscle_gain_kg));
        }
}

TEST_CASE("more sessions grow more muscle, each of them less than the one before") {
    double earlier = 0;
    double step = 1;
    for (int sessions = 1; sessions <= 7; ++sessions) {
        const double gain =
            energy::training_effect(energy::first_phase(training(Training::balanced, sessions, 0)), man, 65)
                .growth_per_day;
        CHECK(gain > earlier);
        CHECK(gain - earlier < step);
        step = gain - earlier;
        earlier = gain;
    }
}

TEST_CASE("the trainable groups are the muscle groups") {
    REQUIRE(core::enum_count<Training> == core::enum_count<MuscleGroup> + 2);
    for (std::size_t i = 0; i < core::enum_count<MuscleGroup>; ++i)
        CHECK(core::EnumNames<MuscleGroup>::names[i] == core::EnumNames<Training>::names[i + 2]);
    double share = 0;
    for (const auto& rule : energy::constants::muscle_groups) share += rule.share;
    CHECK(share < 1);
    // Janssen et al. 2000: 33.0 kg in men, 21.0 in women of these weights.
    CHECK(energy::constants::muscle_of_lean[Sex::male] * 66 == Approx(33).epsilon(0.05));
}
