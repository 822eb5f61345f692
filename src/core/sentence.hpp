#pragma once

#include "core/enum_array.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

class Strings;
struct NamedValue;

/// A message to the user: its English text, and the data needed to translate it (core/strings.hpp).
struct Sentence {
    std::string text;  ///< the complete English text
    std::string key;   ///< key of its translations; empty if there are none
    std::vector<NamedValue> values;

    bool empty() const { return text.empty(); }
    bool operator==(const Sentence&) const;
};

/// A value substituted for {name} in a sentence. A nested sentence, or a word with its own translation, is a vector of
/// one.
struct NamedValue {
    NamedValue(std::string_view named, double number) : name(named), value(number) {}
    NamedValue(std::string_view named, int number) : name(named), value(number) {}
    NamedValue(std::string_view named, std::string text) : name(named), value(std::move(text)) {}
    NamedValue(std::string_view named, Sentence inner) : name(named), value(std::vector{std::move(inner)}) {}

    std::string name;
    std::variant<double, int, std::string, std::vector<Sentence>> value;
    bool operator==(const NamedValue&) const = default;
};

/// The sentence with key `key` and English text `english`, `values` substituted, such as "From day {day} on.". The text
/// is a compile-time constant: mismatched braces are a bug (asserted).
Sentence sentence(std::string_view key, std::string_view english, std::vector<NamedValue> values = {});

/// A word of a table, and the key of its translations; without a key it is the same in all languages, such as a
/// symbol or a unit.
struct Phrase {
    constexpr Phrase(const char* in_english, std::string_view key_of_others = {})
        : english(in_english), key(key_of_others) {}

    std::string_view english;
    std::string_view key;
};

Sentence sentence(const Phrase& phrase);

/// The name of an enumerator, under the key "word.<name>".
template <class E>
Sentence word_of(E value) {
    const std::string name(name_of(value));
    return {.text = name, .key = "word." + name, .values = {}};
}

/// `sentence` with every control character replaced by a space, in its values too, so that it stays on one line
/// whatever it quotes.
Sentence on_one_line(Sentence sentence);

/// `text` with `values` substituted, in the language of `strings` (English if null). Throws std::exception if the
/// braces of the text do not match the values.
std::string put_in(std::string_view text, const std::vector<NamedValue>& values, const Strings* strings);

}  // namespace core
