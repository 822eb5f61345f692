#include "core/error.hpp"
#include "core/parallel.hpp"
#include "document/fields.hpp"
#include "document/parameters.hpp"
#include "study/simulation.hpp"
#include "support/catch.hpp"
#include "support/dice.hpp"
#include "support/models.hpp"

#include <fmt/format.h>

#include <atomic>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <mutex>
#include <numeric>

// Random people and plans over the whole range of the parameter table. ADIPOSCOPE_RANGE sets how many are simulated
// (refused ones do not count), ADIPOSCOPE_RANGE_SEED the seed.

namespace {

using document::Scenario;

constexpr std::size_t default_count = 2000;
constexpr std::uint64_t default_seed = 20250101;
constexpr double share_at_an_end = 0.1;  // of the values: failures occur at the ends of ranges first
constexpr double share_unset = 0.5;
// Sums of a few dozen doubles of up to 2e6 kcal, in a body that stores up to 1.4e6.
constexpr double rounding_kcal = 1e-6;

std::uint64_t number_from(const char* variable, std::uint64_t fallback) {
    const char* text = std::getenv(variable);
    return text ? std::strtoull(text, nullptr, 10) : fallback;
}

document::FieldValue any_value(const core::Parameter& row, Dice& dice) {
    if (row.unset_by_default && dice.chance(share_unset)) return {};
    double value = dice.between(row.minimum, row.maximum);
    if (row.kind == core::Parameter::Kind::choice) value = std::floor(dice.between(0, row.maximum + 1));
    if (row.kind == core::Parameter::Kind::whole_number) value = std::round(value);
    if (dice.chance(share_at_an_end)) value = dice.chance(0.5) ? row.minimum : row.maximum;
    return value;
}

/// Random values for every field of person, distribution and plan; the profile matches the sex.
Scenario any_scenario(Dice& dice) {
    Scenario scenario;
    for (const core::Parameter& row : document::parameters()) {
        if (row.name == "profile") continue;
        if (row.name == "target-weight") break;  // goals and views follow
        set_field(scenario, row.name, any_value(row, dice));
    }
    const auto& profiles = models().profiles;
    const auto& profile = profiles[dice.next() % profiles.size()];
    if (profile.sex == scenario.document.person.sex) scenario.document.distribution.profile = profile.name;
    return scenario;
}

std::string fault_of_days(const study::Simulation& simulation, const Scenario& scenario) {
    const auto& days = simulation.trajectory.days;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const energy::BodyState& state = days[i].state;
        for (const double kg : {state.fat_kg, state.cell_lean_kg, state.glycogen_kg, state.extracellular_water_kg})
            if (!(kg > 0) || !std::isfinite(kg)) return fmt::format("a store of {} kg on day {}", kg, i);
        for (const double number : {state.adaptive_thermogenesis_kcal_per_day, state.muscle_gain_kg,
                                    days[i].intake_kcal_per_day, days[i].expenditure_kcal_per_day})
            if (!std::isfinite(number)) return fmt::format("{} on day {}", number, i);
        if (days[i].intake_kcal_per_day < 0) return fmt::format("an intake under zero on day {}", i);
        if (i + 1 < days.size()) {
            const double stored = days[i + 1].state.stored_kcal() - state.stored_kcal();
            const double gap = days[i].intake_kcal_per_day - days[i].expenditure_kcal_per_day;
            if (!(std::abs(stored - gap) < rounding_kcal))
                return fmt::format("day {} stores {} kcal of {}", i, stored, gap);
        }
        double depots_kg = 0;
        for (const double kg : simulation.depots[i]) {
            if (!(kg >= 0) || !std::isfinite(kg)) return fmt::format("a depot of {} kg on day {}", kg, i);
            depots_kg += kg;
        }
        if (!(std::abs(depots_kg - state.fat_kg) <= 1e-9 * state.fat_kg))
            return fmt::format("depots of {} kg for {} kg of fat on day {}", depots_kg, state.fat_kg, i);
    }
    const double start_kg = days.front().state.weight_kg();
    if (!(std::abs(start_kg - scenario.document.person.weight_kg) < 1e-9)) return fmt::format("starts at {}", start_kg);
    const auto planned = static_cast<std::size_t>(scenario.document.plan.days) + 1;
    if (days.size() != planned && !simulation.trajectory.stopped) return "ends early without a word";
    return {};
}

/// Checks the body on a day: closure by the volume form for all, by the triangles themselves if `exact`. Refused bodies
/// are no fault if the refusal is a sentence.
std::string fault_of_body(const study::Simulation& simulation, const Scenario& scenario, int day, bool exact) {
    shape::Figure figure;
    try {
        figure = study::figure_on(models(), scenario.document, simulation, day);
    } catch (const core::Error& refusal) {
        return std::string(refusal.what()).starts_with("this weight is outside the model") ? "" : refusal.what();
    }
    for (const glm::vec3& p : figure.positions)
        if (!std::isfinite(p.x) || !std::isfinite(p.y) || !std::isfinite(p.z))
            return fmt::format("no place, day {}", day);
    const double target = figure.target_volume_litres;
    const double closure = std::abs(figure.volume_litres / target - 1);
    if (!(closure < 1e-4)) return fmt::format("{} l for {} l on day {}", figure.volume_litres, target, day);
    if (!exact) return {};
    const body::BodyModel& model = models().bodies[scenario.document.person.sex];
    const double litres =
        1000 * geometry::enclosed_volume(model.skin(figure.positions), geometry::triangulate(model.skin_quads));
    if (!(std::abs(litres / target - 1) < 1e-3))
        return fmt::format("encloses {} l of {} l on day {}", litres, target, day);
    return {};
}

enum class Outcome { simulated, refused };

/// Simulates the person and plan of this seed; `fault` stays empty if everything is correct.
Outcome try_one(std::uint64_t seed, std::string& fault) {
    Dice dice(seed);
    const Scenario scenario = any_scenario(dice);
    try {
        const study::Simulation simulation = study::simulate(models(), scenario.document);
        fault = fault_of_days(simulation, scenario);
        for (const int day : {0, simulation.last_day()})
            if (fault.empty()) fault = fault_of_body(simulation, scenario, day, seed % 16 == 0);
        if (!fault.empty()) fault += ": " + document::scenario_json(scenario);
        return Outcome::simulated;
    } catch (const core::Error& refusal) {
        const std::string sentence = refusal.what();
        const bool explains = refusal.kind() == core::Error::Kind::invalid_input && sentence.size() > 40 &&
                              sentence.find("expected") != std::string::npos;
        if (!explains) fault = "refused with \"" + sentence + "\"";
        return Outcome::refused;
    } catch (const std::exception& other) {
        fault = std::string("no sentence but ") + other.what() + ": " + document::scenario_json(scenario);
        return Outcome::refused;
    }
}

}  // namespace

TEST_CASE("whoever is simulated has stores, depots and a body that add up on every day", "[range]") {
    const std::size_t wanted = number_from("ADIPOSCOPE_RANGE", default_count);
    const std::uint64_t seed = number_from("ADIPOSCOPE_RANGE_SEED", default_seed);
    const std::uint64_t first = Dice(seed).next();  // neighbouring seeds share no people
    models();
    std::atomic<std::size_t> simulated = 0;
    std::atomic<std::size_t> drawn = 0;
    std::vector<std::string> faults;
    std::mutex faults_open;
    while (simulated < wanted) {
        const std::size_t base = drawn;
        const std::size_t batch = wanted - simulated;
        core::for_each_index(batch, [&](std::size_t i) {
            std::string fault;
            const std::uint64_t own = Dice(first + base + i).next();
            if (try_one(own, fault) == Outcome::simulated) ++simulated;
            if (fault.empty()) return;
            const std::lock_guard lock(faults_open);
            faults.push_back(fmt::format("seed {}: {}", own, fault));
        });
        drawn += batch;
        REQUIRE(drawn < 20 * wanted + 1000);  // fails if hardly anyone can be simulated
    }
    std::cout << "range: seed " << seed << ", " << simulated << " people and plans simulated, " << drawn - simulated
              << " refused\n";
    for (const std::string& fault : faults) UNSCOPED_INFO(fault);
    CHECK(faults.empty());
}
