#include "shape/form.hpp"

#include <algorithm>
#include <cmath>

// Based on: Fon, Pitt and Thies 1980, Thoracic kyphosis: range in normal subjects, AJR 134:979. Kyphosis increases from
// 27 degrees at 25 years to some 50 at 75 in women; in men it increases less and later.

namespace shape {

namespace {

double ramp(double x, double low, double high) {
    return std::clamp((x - low) / (high - low), 0.0, 1.0);
}

constexpr double young_face_years = 25, old_face_years = 90;  // ages of MakeHuman's shapes
constexpr double upright_years = 30, bent_years = 90;         // Fon 1980, see above
constexpr double late_bending = 1.6;                          // slow before 60, faster afterwards
// Limitation: posture and skin vary widely among people of one age; a large loss leaves no loose folds.
constexpr double firm_years = 30, slack_years = 85;  // [C]
/// A belly starts to hang at the first mass of abdominal plus visceral fat and hangs fully at the second, kg at 1.70 m
/// [C].
constexpr double hanging_from_kg = 9, hanging_at_kg = 24;

}  // namespace

core::EnumArray<body::FormField, double> form_of(const ShapeInput& input) {
    using body::FormField;
    const double age = input.person.age_years;
    core::EnumArray<FormField, double> form;
    form[FormField::old_face] = ramp(age, young_face_years, old_face_years);
    form[FormField::stoop] = std::pow(ramp(age, upright_years, bent_years), late_bending);
    form[FormField::slack] = ramp(age, firm_years, slack_years);
    const double belly_kg = (input.depots[core::Depot::abdomen] + input.depots[core::Depot::visceral]) *
                            std::pow(body::frame_height_m / input.person.height_m, 3);
    form[FormField::apron] = ramp(belly_kg, hanging_from_kg, hanging_at_kg);
    return form;
}

}  // namespace shape
