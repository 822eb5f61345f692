#include "shape/targets.hpp"

#include "core/tissue_density.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace shape {

using body::FatField;
using body::LeanField;

namespace {

/// How readily a region loses lean tissue, relative to muscle and organs: where bone, tendon and skin make up the
/// girth, little is muscle. From the differences of neck, wrist and ankle between people of different weight (ANSUR II:
/// 0.14, 0.04 and 0.09 cm per kg) [B].
constexpr core::EnumArray<LeanField, double> readiness{{{0.1, 1, 1, 1, 1, 1, 0.2, 0.9, 0.1, 1, 0.9, 0.1}}};

/// Lean tissue by region, litres: the `start_litres` of day 0 are distributed by `shares`, gains and losses since then
/// where muscle and organs are.
core::EnumArray<LeanField, double> spread_lean(const core::EnumArray<LeanField, double>& shares, double start_litres,
                                               double litres) {
    double ready = 0;
    for (const auto field : core::all_values<LeanField>()) ready += shares[field] * readiness[field];
    core::EnumArray<LeanField, double> spread;
    for (const auto field : core::all_values<LeanField>())
        spread[field] = shares[field] * (start_litres + (litres - start_litres) * readiness[field] / ready);
    return spread;
}

}  // namespace

double gas_litres(const energy::Person& person) {
    const double h = person.height_m, age = person.age_years, gut = 0.1;
    return gut + (person.sex == core::Sex::male ? 2.34 * h + 0.01 * age - 1.09 : 2.24 * h + 0.001 * age - 1.00);
}

double untrained_lean_kg(const ShapeInput& input) {
    return input.lean_kg - core::all_muscle(input.muscle_kg);
}

double target_volume_litres(const ShapeInput& input) {
    double fat_kg = 0;
    for (const double kg : input.depots) fat_kg += kg;
    return fat_kg / core::fat_kg_per_litre + input.lean_kg / core::lean_kg_per_litre + gas_litres(input.person);
}

core::EnumArray<LeanField, double> lean_shares(const SexCalibration& calibration, const energy::Person& person,
                                               double lean_kg) {
    const double index = std::clamp(lean_kg / (person.height_m * person.height_m),
                                    calibration.least_lean_index_kg_per_m2, calibration.greatest_lean_index_kg_per_m2);
    const double z_index = std::log(index / calibration.reference_lean_index_kg_per_m2);
    const double fat_index =
        std::clamp((person.weight_kg - lean_kg) / (person.height_m * person.height_m),
                   calibration.least_fat_index_kg_per_m2, calibration.greatest_fat_index_kg_per_m2);
    const double z_fat = std::log(fat_index / calibration.reference_fat_index_kg_per_m2);
    const double z_age = (std::clamp(person.age_years, calibration.youngest_years, calibration.oldest_years) - 35) / 20;
    core::EnumArray<LeanField, double> shares;
    double sum = 0;
    for (const auto field : core::all_values<LeanField>()) {
        const LeanRule& rule = calibration.lean[field];
        shares[field] = rule.base * std::exp(rule.constant + rule.index_slope * z_index + rule.age_slope * z_age +
                                             rule.fat_slope * z_fat);
        sum += shares[field];
    }
    for (double& share : shares) share /= sum;
    return shares;
}

body::RegionVolumes target_regions(const body::BodyModel& model, const SexCalibration& calibration,
                                   const ShapeInput& input) {
    const double to_frame = std::pow(body::frame_height_m / input.person.height_m, 3);
    body::RegionVolumes target;
    for (const auto field : core::all_values<FatField>()) {
        const auto depot = *core::enum_from_name<core::Depot>(core::name_of(field));
        target.fat[field] = input.depots[depot] / core::fat_kg_per_litre * to_frame;
    }
    // Visceral fat pushes the abdominal wall outwards: it shares the abdomen's field.
    target.fat[FatField::abdomen] += input.depots[core::Depot::visceral] / core::fat_kg_per_litre * to_frame;

    target.head = model.base_volumes.head;  // constant size in the frame
    target.gas = gas_litres(input.person) * to_frame;
    const auto without_head = [&](double lean_kg) {
        return lean_kg / core::lean_kg_per_litre * to_frame - target.head;
    };
    auto shares = lean_shares(calibration, input.person, input.start_lean_kg);
    double sum = 0;
    for (const auto field : core::all_values<LeanField>()) sum += shares[field] *= input.lean_factors[field];
    for (double& share : shares) share /= sum;
    target.lean = spread_lean(shares, without_head(input.start_lean_kg), without_head(untrained_lean_kg(input)));
    for (const auto& [field, share] : body::gas_shares) target.lean[field] += share * target.gas;
    return target;
}

}  // namespace shape
