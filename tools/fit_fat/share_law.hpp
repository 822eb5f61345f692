#pragma once

#include "fit_fat/people.hpp"

#include <Eigen/Core>

namespace fit {

/// From where x and a of a group law are counted.
struct Reference {
    double age_years = 40;
    double fat_index_kg_per_m2 = 7;
};

/// x = ln(fat index / reference) and a = (age - reference) / 20 of a person.
struct Place {
    double x = 0, a = 0;
};
Place place_of(const Scanned& scanned, const Reference& reference);

/// The law of trunk, legs, arms and head that leaves the least weighted squares of shares, each group counting by the
/// inverse of what is left in it. Numbers are rounded to three digits after the point, as they are written.
depots::GroupLaws fit_group_laws(const std::vector<Scanned>& people, const Reference& reference);

/// Rounded to three digits after the point.
double rounded(double value);

}  // namespace fit
