#pragma once

#include "core/enum_array.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

class Strings;
struct NamedValue;

/// What a module has to tell people: in English, and with all that another language needs to say it (core/strings.hpp).
struct Sentence {
    std::string text;  ///< English, whole
    std::string key;   ///< under which other languages have it; empty if none does
    std::vector<NamedValue> values;

    bool empty() const { return text.empty(); }
    bool operator==(const Sentence&) const;
};

/// Something that a sentence puts in where its text says {name}; a sentence within a sentence, or a word with a
/// translation of its own, is a vector of one.
struct NamedValue {
    NamedValue(std::string_view named, double number) : name(named), value(number) {}
    NamedValue(std::string_view named, int number) : name(named), value(number) {}
    NamedValue(std::string_view named, std::string text) : name(named), value(std::move(text)) {}
    NamedValue(std::string_view named, Sentence inner) : name(named), value(std::vector{std::move(inner)}) {}

    std::string name;
    std::variant<double, int, std::string, std::vector<Sentence>> value;
    bool operator==(const NamedValue&) const = default;
};

/// The sentence of `key` whose English is `english` with `values` put in, such as "From day {day} on.". The text is
/// known when the program is built: braces that do not fit are a bug (asserted).
Sentence sentence(std::string_view key, std::string_view english, std::vector<NamedValue> values = {});

/// A word of a table, and the key under which other languages have it; without a key it is the same in all, such as a
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

/// The same with a space for every control character, also in its values: whatever a sentence quotes, it stays one
/// line.
Sentence on_one_line(Sentence sentence);

/// `text` with `values` put in, said in the language of `strings` (English if it is null). Throws std::exception
/// if the braces of the text do not fit the values.
std::string put_in(std::string_view text, const std::vector<NamedValue>& values, const Strings* strings);

}  // namespace core
