#include "fit_body/bodies.hpp"

#include "core/error.hpp"
#include "core/tissue_density.hpp"
#include "depots/groups.hpp"
#include "shape/limbs.hpp"
#include "shape/solve.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace fit {

namespace {

constexpr double probe = 0.02;  // step in ln(share): 2 %

/// What is measured of a figure.
class Gauge {
  public:
    Gauge(const body::BodyModel& model, const body::TapeRatios& tape, const Measured& measured)
        : model_(model), tape_(tape) {
        for (const auto site : core::all_values<Site>())
            (is_limb(site) ? limbs_ : tapes_) |= measured.values[site].has_value();
    }

    SiteValues operator()(const shape::SexCalibration& calibration, const shape::ShapeInput& input) const {
        const auto positions = shape::solve_figure(model_, calibration, input).positions;
        SiteValues values{};
        if (tapes_) {
            const body::Girths girths_cm = body::measure_girths(model_, positions, tape_);
            for (const auto girth : core::all_values<core::Girth>()) values[site_of(girth)] = girths_cm[girth];
        }
        if (!limbs_) return values;
        // Fat of the limbs as their group has it, on average that of people: where a thin part has no room for its
        // layer, the mesh has it elsewhere.
        const depots::GroupMasses fat_kg = depots::group_masses(input.depots);
        shape::Limbs limbs = shape::limb_volumes(model_, positions);
        limbs.arms.fat = fat_kg[depots::Group::arms] / core::fat_kg_per_litre;
        limbs.legs.fat = fat_kg[depots::Group::legs] / core::fat_kg_per_litre;
        values[Site::arms_lean] = shape::lean_kg(limbs.arms);
        values[Site::legs_lean] = shape::lean_kg(limbs.legs);
        return values;
    }

  private:
    const body::BodyModel& model_;
    const body::TapeRatios& tape_;
    bool tapes_ = false, limbs_ = false;
};

Body build(const study::Models& models, const shape::Calibration& calibrations, const Measured& measured,
           bool with_slopes) {
    const energy::Person& person = measured.person;
    const body::BodyModel& model = models.bodies[person.sex];
    const shape::SexCalibration& calibration = calibrations[person.sex];
    Body body;
    body.fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
    body.lean_kg = person.weight_kg - body.fat_kg;
    const double height_m2 = person.height_m * person.height_m;
    const double index = std::clamp(body.lean_kg / height_m2, calibration.least_lean_index_kg_per_m2,
                                    calibration.greatest_lean_index_kg_per_m2);
    body.lean_index_z = std::log(index / calibration.reference_lean_index_kg_per_m2);
    const double fat_index = std::clamp(body.fat_kg / height_m2, calibration.least_fat_index_kg_per_m2,
                                        calibration.greatest_fat_index_kg_per_m2);
    body.fat_index_z = std::log(fat_index / calibration.reference_fat_index_kg_per_m2);
    body.age_z = (std::clamp(person.age_years, calibration.youngest_years, calibration.oldest_years) - 35) / 20;
    const depots::Distribution as_typical;
    const auto& profile = depots::choose_profile(models.profiles, as_typical, person.sex);
    shape::ShapeInput input{.person = person,
                            .start_lean_kg = body.lean_kg,
                            .lean_kg = body.lean_kg,
                            .depots = depots::baseline_for(profile, {}, person, body.fat_kg).masses_kg};
    const Gauge gauge(model, calibration.tape, measured);
    body.values = gauge(calibration, input);
    if (!with_slopes) return body;
    for (const auto field : core::all_values<body::LeanField>()) {
        input.lean_factors = shape::all_equal<body::LeanField>(1);
        input.lean_factors[field] = std::exp(probe);
        const SiteValues moved = gauge(calibration, input);
        for (const auto site : core::all_values<Site>())
            body.slopes[field][site] = (moved[site] - body.values[site]) / probe;
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
                bodies[i] = build(models, calibration, people[i], with_slopes);
            } catch (const core::Error&) {  // too far from what can be drawn: left out, and counted by the caller
            }
        }
    };
    std::vector<std::thread> threads;
    for (unsigned k = 0; k < std::max(1U, std::thread::hardware_concurrency()); ++k) threads.emplace_back(work);
    for (std::thread& thread : threads) thread.join();
    return bodies;
}

}  // namespace fit
