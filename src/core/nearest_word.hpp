#pragma once

#include "core/sentence.hpp"

#include <span>
#include <string>
#include <string_view>

namespace core {

/// The one of `known` that takes the fewest single-letter changes (Levenshtein) to come from `word`; empty where even
/// that one differs in more than half of its letters.
std::string_view nearest_word(std::string_view word, std::span<const std::string_view> known);

/// `, did you mean "..."?`, an empty sentence where no known word is near.
Sentence hint_at(std::string_view word, std::span<const std::string_view> known);

}  // namespace core
