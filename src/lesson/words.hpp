#pragma once

#include "lesson/quantity.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lesson {

/// A stretch of text, or a number that the simulation puts in its place.
struct Piece {
    std::string text;
    std::optional<Measure> measure;
    bool operator==(const Piece&) const = default;
};

/// A text of a lesson, in the language it is read in.
struct Words {
    std::vector<Piece> pieces;
    int line = 0;  ///< of the file
    bool empty() const { return pieces.empty(); }
    bool operator==(const Words&) const = default;
};

/// The text behind a key of the language's strings; unset if there is none.
using Translate = std::function<std::optional<std::string>(std::string_view key)>;

/// Splits a text at its `{placeholders}`; `@a.key` alone stands for the text that `translate` has for it. Throws
/// core::Error(invalid_input) without line number: an unknown key, a brace that is not closed, an unknown quantity.
Words parse_words(std::string_view text, const Translate& translate);

}  // namespace lesson
