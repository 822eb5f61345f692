#pragma once

#include "lesson/quantity.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lesson {

/// A piece of a text: literal, or a number to be filled in from the simulation.
struct Piece {
    std::string text;
    std::optional<Measure> measure;
    bool operator==(const Piece&) const = default;
};

/// A lesson text in the language in which it was loaded.
struct Words {
    std::vector<Piece> pieces;
    int line = 0;  ///< in the file
    bool empty() const { return pieces.empty(); }
    bool operator==(const Words&) const = default;
};

/// Looks up a key in the language's strings; unset if there is none.
using Translate = std::function<std::optional<std::string>(std::string_view key)>;

/// Splits a text at its `{placeholders}`; a lone `@a.key` is replaced by its text from `translate`. Throws
/// core::Error(invalid_input) without line number for an unknown key, an unclosed brace or an unknown quantity.
Words parse_words(std::string_view text, const Translate& translate);

}  // namespace lesson
