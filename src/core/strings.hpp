#pragma once

#include "core/sentence.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct Parameter;

/// All texts of the program in one language, by key ("toast.saved"). Missing texts fall back to English. A text may
/// have placeholders, "Saved {path}"; they are the same in all languages.
class Strings {
  public:
    /// The text of a key. All keys are known at build time, so an unknown one is a bug (asserted; "?" without
    /// assertions). The characters live as long as this object.
    const char* say(std::string_view key) const;

    /// The text of a key with its placeholders filled, each value given as fmt::arg("name", value).
    template <class... Named>
    requires(sizeof...(Named) > 0) std::string say(std::string_view key, const Named&... values)
    const { return filled(say(key), fmt::make_format_args(values...)); }

    /// The text of a key whose English is in the code, such as a table's: `english` if this language lacks it.
    std::string say_or(std::string_view key, std::string_view english) const;

    /// `text` with its placeholders filled; anything formatted as a float gets the language's decimal mark. Throws
    /// fmt::format_error if the braces do not match the values.
    std::string filled(std::string_view text, fmt::format_args values) const;

    /// A message in this language; in English if the key is missing or its placeholders do not match the values.
    std::string say(const Sentence& sentence) const;

    /// Whether this language, or English as its fallback, has the key.
    bool has(std::string_view key) const;

    std::vector<std::string> keys() const;

    /// `value` with that many decimals and the language's decimal mark: "12.5", "12,5"; no thousands separators.
    std::string fixed(double value, int decimals) const;

    /// The same with its sign, "+1.3", "−7.9"; no sign if it rounds to zero.
    std::string signed_fixed(double value, int decimals) const;

    /// A text with numbers as written in files ("1.78 m"), with the decimal mark replaced by the language's.
    std::string with_decimal_mark(std::string text) const;

    char decimal_mark() const { return decimal_mark_; }

    std::string_view language() const { return language_; }  ///< "en", "de", ...

  private:
    friend Strings parse_strings(std::string_view, std::string_view, std::string_view, const Strings*);
    std::string language_;
    char decimal_mark_ = '.';
    std::map<std::string, std::string, std::less<>> texts_;
};

/// Parses one flat JSON object of strings. `english`, unless null, is the fallback for missing keys; a text whose
/// placeholders differ from its English, and any value that is not a string, is rejected. Throws Error(invalid_input)
/// that names `origin` and the key.
Strings parse_strings(std::string_view json, std::string_view origin, std::string_view language,
                      const Strings* english = nullptr);

/// Loads `folder`/<language>.json, with `folder`/en.json as fallback. Throws Error(invalid_input) that names the
/// file.
Strings load_strings(const std::filesystem::path& folder, std::string_view language);

/// An available language.
struct Language {
    std::string code;  ///< "de"
    std::string name;  ///< its name in the language itself, "Deutsch"
    bool operator==(const Language&) const = default;
};

/// The languages in `folder`, English first, then by name; unreadable files are left out.
std::vector<Language> list_languages(const std::filesystem::path& folder);

/// The language of `known` requested by the environment (the values of LC_ALL, LC_MESSAGES and LANG, in that order,
/// such as "de_AT.UTF-8"; the first non-empty one decides); English if it is not among them.
std::string language_for(std::span<const Language> known, std::span<const std::string> environment);

/// A parameter's label, help sentence, unit and choices in a language, under the keys "parameter.<name>.label",
/// ".help", ".unit" and ".choice.<word>", and its word for an unset value, under "unset.<word>"; the table itself has
/// the English.
std::string label_text(const Strings& strings, const Parameter& row);
std::string help_text(const Strings& strings, const Parameter& row);
std::string unit_text(const Strings& strings, const Parameter& row);
std::string choice_text(const Strings& strings, const Parameter& row, std::size_t choice);
std::string unset_text(const Strings& strings, const Parameter& row);

/// All keys that these functions look up for the rows; a complete language has every one.
std::vector<std::string> parameter_keys(std::span<const Parameter> rows);

}  // namespace core
