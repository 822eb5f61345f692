#pragma once

#include "core/sentence.hpp"

#include <span>
#include <string_view>

namespace energy {

/// A constant of this module, presented with its origin. Grades: A read at the source named, B derived from such data,
/// C widely quoted or a judgement.
struct Evidence {
    core::Phrase symbol;   ///< as in docs/model.md; values by sex are followed by "men" or "women"
    core::Phrase meaning;  ///< in a few plain words
    double value = 0;
    core::Phrase unit;
    std::string_view source;
    char grade = 'C';
};

/// All constants of energy/constants.hpp that affect results, in the order of docs/model.md.
std::span<const Evidence> evidence();

}  // namespace energy
