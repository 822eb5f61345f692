#pragma once

#include "core/sentence.hpp"

#include <span>
#include <string>
#include <string_view>

namespace core {

/// The word of `known` with the smallest edit distance (Levenshtein) to `word`; empty if even that one differs in more
/// than half of its letters.
std::string_view nearest_word(std::string_view word, std::span<const std::string_view> known);

/// `, did you mean "..."?`, or an empty sentence if no known word is close.
Sentence hint_at(std::string_view word, std::span<const std::string_view> known);

}  // namespace core
