#pragma once

#include "core/sentence.hpp"

#include <span>
#include <string_view>

namespace energy {

/// A number of this module as it can be shown to somebody who asks where it comes from. Grades: A read at the source
/// named, B derived from such data, C widely quoted or judgement.
struct Evidence {
    core::Phrase symbol;   ///< as docs/model.md writes it; for values by sex with "men" or "women" behind it
    core::Phrase meaning;  ///< in a few plain words
    double value = 0;
    core::Phrase unit;
    std::string_view source;
    char grade = 'C';
};

/// Every constant of energy/constants.hpp that shapes a result, in the order of docs/model.md.
std::span<const Evidence> evidence();

}  // namespace energy
