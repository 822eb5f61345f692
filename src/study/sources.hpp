#pragma once

#include "core/sentence.hpp"
#include "depots/profile.hpp"

#include <string>
#include <vector>

namespace study {

/// A number that affects what is shown, with its origin. Grades: A read at the source, B derived from such data, C
/// widely quoted or a judgement.
struct SourcedNumber {
    core::Sentence group;  ///< "Energy", "Typical man", ...
    core::Sentence name;
    double value = 0;
    core::Sentence unit;
    char grade = 'C';
    std::string source;
};

/// The number rounded to four significant digits: none of the constants is known more precisely.
double deserved(double value);

/// Every constant behind the numbers of a person with this profile: energy, the profile itself, thickness that looks
/// lean, warning limits, the body. Sorted by group.
std::vector<SourcedNumber> sourced_numbers(const depots::Profile& profile);

/// How a displayed number is calculated, in plain words.
struct Why {
    core::Sentence how;
    char grade = 'C';
    std::string source;
};

/// The kinds of number shown in the window and the report.
enum class Shown {
    weight,
    fat,
    lean,
    body_fat,
    body_mass_index,
    waist_of_height,
    standing,
    intake,
    expenditure,
    girth,
    thickness,
    lean_look,
    band
};
Why why(Shown shown);

/// States that each depot is the same with and without training at equal total fat.
Why why_spot();

/// The fat of one depot: its share on day 0 and how it follows total fat. `after_menopause` selects between a woman's
/// two tables.
Why why_depot(const depots::Profile& profile, core::Depot depot, bool after_menopause);

}  // namespace study
