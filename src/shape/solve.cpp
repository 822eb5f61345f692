#include "shape/solve.hpp"

#include "body/volume_form.hpp"
#include "core/error.hpp"
#include "core/tissue_density.hpp"
#include "core/units.hpp"
#include "shape/form.hpp"
#include "shape/muscle.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

// Each region's displacement field adds the volume of its tissue. Along the straight path from the base mesh the skin's
// volume is cubic, so the contribution of each field is known exactly (body/volume_form.hpp) and the contributions sum
// to the total: no region is cut out, nothing is left over.

namespace shape {

namespace {

using body::FatField;
using body::FieldArray;

constexpr int most_rounds = 60;
constexpr double close_enough_litres = 2e-4;  ///< per region, in the frame of body::frame_height_m
constexpr double keep = 0.3;                  ///< weight of the previous iterate: damping
/// Below this a fat field turns the skin inside out; the remainder is taken from the lean fields under it.
constexpr double least_fat_coefficient = -0.25;
/// Above this a fat field folds the skin through itself (tests/unit/shape/closure_test.cpp). Short women with a body
/// mass index of 50 come closest, in face and neck, whose unit is small, and in arms and thighs.
constexpr double greatest_fat_coefficient(core::Sex sex, FatField field) {
    if (sex == core::Sex::male) return 4.2;
    return field == FatField::face_neck ? 4.8 : 4.2;
}
/// Lean mass over height squared of living adults, kg/m2: starvation at a body mass index of 11 to 13 (Henry 1990, Eur
/// J Clin Nutr 44:329) to sumo wrestlers (Hattori et al. 1999, Am J Hum Biol 11:503; the few above are not drawn, since
/// small bodies would fold there).
constexpr double least_lean_index = 9, greatest_lean_index = 34;

struct Gains {
    std::array<double, body::tissue_field_count> litres{};
};

/// Region volumes in one array: fat fields, then lean fields.
Gains flat(const body::RegionVolumes& volumes) {
    Gains g;
    std::copy(volumes.fat.begin(), volumes.fat.end(), g.litres.begin());
    std::copy(volumes.lean.begin(), volumes.lean.end(), g.litres.begin() + body::fat_field_count);
    return g;
}

/// Litres each field must add to the mesh that holds `base`. The effect of the form fields and of a change in mesh
/// height is distributed over the regions in proportion.
Gains wanted(const Gains& target, const Gains& base, double rest_litres) {
    double whole = 0;
    for (const double litres : base.litres) whole += litres;
    Gains g;
    for (std::size_t k = 0; k < g.litres.size(); ++k)
        g.litres[k] = target.litres[k] - base.litres[k] + rest_litres * base.litres[k] / whole;
    return g;
}

/// Moves the deficit of clamped fat fields to the lean fields under them.
void hand_to_lean(Gains& gains, const std::array<double, body::tissue_field_count>& litres_per_unit) {
    for (const auto field : core::all_values<FatField>()) {
        const auto k = static_cast<std::size_t>(field);
        const double least = least_fat_coefficient * litres_per_unit[k];
        if (gains.litres[k] >= least) continue;
        for (const auto& [lean, share] : body::lean_under[field])
            gains.litres[body::fat_field_count + static_cast<std::size_t>(lean)] += share * (gains.litres[k] - least);
        gains.litres[k] = least;
    }
}

std::optional<FieldArray> solve(const body::BodyModel& model, const body::RegionVolumes& target,
                                const core::EnumArray<body::FormField, double>& form) {
    const Gains goal = flat(target);
    Gains base = flat(model.base_volumes);
    for (const auto& [field, share] : body::gas_shares)
        base.litres[body::fat_field_count + static_cast<std::size_t>(field)] += share * model.base_volumes.gas;
    double base_litres = model.base_volumes.head;
    for (const double litres : base.litres) base_litres += litres;

    FieldArray start{};
    std::copy(form.begin(), form.end(), start.begin() + body::tissue_field_count);
    const double start_litres = body::volume_litres(model.volume_form, start);
    FieldArray c = start;
    for (int round = 0; round < most_rounds; ++round) {
        const double to_frame = std::pow(body::frame_height_m / body::morphed_height_m(model, c), 3);
        auto per_unit = body::field_litres(model.volume_form, c);
        for (double& litres : per_unit) litres *= to_frame;
        Gains gains = wanted(goal, base, base_litres - start_litres * to_frame);
        hand_to_lean(gains, per_unit);
        double worst = 0;
        for (std::size_t k = 0; k < body::tissue_field_count; ++k)
            worst = std::max(worst, std::abs(c[k] * per_unit[k] - gains.litres[k]));
        if (worst < close_enough_litres) return c;
        for (std::size_t k = 0; k < body::tissue_field_count; ++k) {
            if (!(per_unit[k] > 0)) return std::nullopt;
            const double next = gains.litres[k] / per_unit[k];
            c[k] = round == 0 ? next : keep * c[k] + (1 - keep) * next;
        }
    }
    return std::nullopt;
}

/// Refuses combinations of height, weight and body fat that no adult has.
void require_living(const ShapeInput& input) {
    const double index = input.lean_kg / (input.person.height_m * input.person.height_m);
    if (index >= least_lean_index && index <= greatest_lean_index) return;
    core::throw_invalid(core::sentence(
        "refusal.lean_index",
        "this weight is outside the model at {height:g} cm: {lean:.1f} kg of lean tissue make {index:.1f} kg/m2, "
        "expected {least:g} to {most:g}; choose a weight or body fat nearer the average",
        {{"lean", input.lean_kg},
         {"height", input.person.height_m * core::cm_per_m},
         {"index", index},
         {"least", least_lean_index},
         {"most", greatest_lean_index}}));
}

void add_muscle(const body::BodyModel& model, const ShapeInput& input, Figure& figure) {
    MuscleLitres litres = input.muscle_kg;
    for (auto& sides : litres)
        for (double& amount : sides) amount /= core::lean_kg_per_litre;
    const double sum = core::all_muscle(litres);
    if (sum == 0) return;
    figure.untrained = std::move(figure.positions);
    figure.positions = grown(model, figure.untrained, litres);
    figure.volume_litres += sum;
}

}  // namespace

Figure solve_figure(const body::BodyModel& model, const SexCalibration& calibration, const ShapeInput& input) {
    require_living(input);
    const auto solved = solve(model, target_regions(model, calibration, input), form_of(input));
    const auto too_far = [&](FatField field) {
        return (*solved)[static_cast<std::size_t>(field)] > greatest_fat_coefficient(model.sex, field);
    };
    if (!solved || std::ranges::any_of(core::all_values<FatField>(), too_far))
        core::throw_invalid(core::sentence("refusal.no_body",
                                           "this weight is outside the model at {height} cm; choose a weight or body "
                                           "fat nearer the average",
                                           {{"height", core::number_text(input.person.height_m * core::cm_per_m)}}));
    Figure figure;
    std::copy_n(solved->begin(), body::fat_field_count, figure.coefficients.fat.begin());
    std::copy_n(solved->begin() + body::fat_field_count, body::lean_field_count, figure.coefficients.lean.begin());
    std::copy_n(solved->begin() + body::tissue_field_count, body::form_field_count, figure.coefficients.form.begin());
    figure.positions = body::morph(model, figure.coefficients);

    const geometry::Box box = geometry::bounding_box(model.skin(figure.positions));
    const double mesh_height_m = static_cast<double>(box.high.y) - box.low.y;
    const auto scale = static_cast<float>(input.person.height_m / mesh_height_m);
    for (glm::vec3& p : figure.positions) p = glm::vec3(p.x, p.y - box.low.y, p.z) * scale;
    figure.target_volume_litres = target_volume_litres(input);
    figure.volume_litres =
        body::volume_litres(model.volume_form, *solved) * std::pow(input.person.height_m / mesh_height_m, 3);
    add_muscle(model, input, figure);
    return figure;
}

}  // namespace shape
