#include "fit_body/bodies.hpp"

#include "core/error.hpp"
#include "shape/solve.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace fit {

namespace {

constexpr double probe = 0.02;  // step in ln(share): 2 %

Body build(const study::Models& models, const shape::Calibration& calibrations, const energy::Person& person,
           bool with_slopes) {
    const body::BodyModel& model = models.bodies[person.sex];
    const shape::SexCalibration& calibration = calibrations[person.sex];
    Body body;
    body.fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
    body.lean_kg = person.weight_kg - body.fat_kg;
    const double index = std::clamp(body.lean_kg / (person.height_m * person.height_m),
                                    calibration.least_lean_index_kg_per_m2, calibration.greatest_lean_index_kg_per_m2);
    body.lean_index_z = std::log(index / calibration.reference_lean_index_kg_per_m2);
    body.age_z = (std::clamp(person.age_years, calibration.youngest_years, calibration.oldest_years) - 35) / 20;
    const auto& profile = depots::choose_profile(models.profiles, {}, person.sex);
    shape::ShapeInput input{.person = person,
                            .start_lean_kg = body.lean_kg,
                            .lean_kg = body.lean_kg,
                            .depots = depots::baseline_for(profile, {}, person, body.fat_kg).masses_kg};
    const auto girths = [&] {
        return body::measure_girths(model, shape::solve_figure(model, calibration, input).positions, calibration.tape);
    };
    body.girths_cm = girths();
    if (!with_slopes) return body;
    for (const auto field : core::all_values<body::LeanField>()) {
        input.lean_factors = shape::all_equal<body::LeanField>(1);
        input.lean_factors[field] = std::exp(probe);
        const body::Girths moved = girths();
        for (const auto girth : core::all_values<core::Girth>())
            body.slopes_cm[field][girth] = (moved[girth] - body.girths_cm[girth]) / probe;
    }
    return body;
}

}  // namespace

std::vector<std::optional<Body>> build_bodies(const study::Models& models, const shape::Calibration& calibration,
                                              const std::vector<Measured>& people, bool with_slopes) {
    std::vector<std::optional<Body>> bodies(people.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < people.size(); i = next++) {
            try {
                bodies[i] = build(models, calibration, people[i].person, with_slopes);
            } catch (const core::Error&) {  // too far outside what can be drawn: left out, and counted by the caller
            }
        }
    };
    std::vector<std::thread> threads;
    for (unsigned k = 0; k < std::max(1U, std::thread::hardware_concurrency()); ++k) threads.emplace_back(work);
    for (std::thread& thread : threads) thread.join();
    return bodies;
}

}  // namespace fit
