#include "body/tape.hpp"
#include "depots/follow.hpp"
#include "support/adults.hpp"
#include "support/catch.hpp"

using core::Girth;
using core::Sex;

namespace {

/// Decrease of each girth per kilogram lost, cm, if a quarter of the loss is lean tissue.
body::Girths cm_per_kg(const energy::Person& person, double lost_kg) {
    shape::ShapeInput input = shape_input(person);
    const auto girths = [&] {
        return body::measure_girths(baked_model(person.sex), figure_of(input).positions,
                                    committed_calibration()[person.sex].tape);
    };
    const body::Girths before = girths();
    double fat_kg = 0;
    for (const double kg : input.depots) fat_kg += kg;
    input.lean_kg -= 0.25 * lost_kg;
    input.depots = depots::follow(typical_rules(person), input.depots, fat_kg - 0.75 * lost_kg, 1);
    body::Girths change = girths();
    for (const auto girth : core::all_values<Girth>()) change[girth] = (before[girth] - change[girth]) / lost_kg;
    return change;
}

}  // namespace

// Among men and women of ANSUR II, a kilogram corresponds to 0.14 cm of neck, 0.04 of wrist and 0.09 of ankle; in
// CALERIE and POUNDS, a kilogram lost reduced the waist by 0.7 to 0.9 cm.
TEST_CASE("a loss takes from neck, wrist and ankle what people show, within a factor of two") {
    for (const energy::Person& person : {adult(Sex::male, 30, 1.76, 26), adult(Sex::female, 30, 1.63, 22.6)}) {
        const body::Girths change = cm_per_kg(person, 4);
        CAPTURE(core::name_of(person.sex));
        CHECK(change[Girth::neck] > 0.07);
        CHECK(change[Girth::neck] < 0.28);
        CHECK(change[Girth::wrist] > 0.02);
        CHECK(change[Girth::wrist] < 0.08);
        CHECK(change[Girth::ankle] > 0.045);
        CHECK(change[Girth::ankle] < 0.18);
        CHECK(change[Girth::waist] > 0.6);
        CHECK(change[Girth::waist] < 0.95);
    }
}
