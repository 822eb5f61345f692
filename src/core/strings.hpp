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

/// Everything that a program says in one language, by key ("toast.saved"). What a language lacks is said in English.
/// A text may name values that are put in: "Saved {path}"; all languages of a key name the same ones.
class Strings {
  public:
    /// The text of a key. Which keys there are is known when the program is built, so that an unknown one is a bug
    /// (asserted; "?" without assertions). The characters live as long as this.
    const char* say(std::string_view key) const;

    /// The text of a key with the values that it names, each given as fmt::arg("name", value).
    template <class... Named>
    requires(sizeof...(Named) > 0) std::string say(std::string_view key, const Named&... values)
    const { return filled(say(key), fmt::make_format_args(values...)); }

    /// The text of a key whose English is in the code, such as a table's: `english` if the language lacks it.
    std::string say_or(std::string_view key, std::string_view english) const;

    /// A text with the values that it names put in; what it formats as a float has the language's decimal mark. Throws
    /// fmt::format_error if its braces do not fit the values.
    std::string filled(std::string_view text, fmt::format_args values) const;

    /// What a module has to tell, in this language; in English if it lacks the key or does not fit the values.
    std::string say(const Sentence& sentence) const;

    /// Whether this language itself has the key, or English has.
    bool has(std::string_view key) const;

    std::vector<std::string> keys() const;

    /// `value` with that many decimals after the language's decimal mark: "12.5", "12,5"; never grouped.
    std::string fixed(double value, int decimals) const;

    /// The same with its sign, "+1.3", "−7.9"; what rounds to zero has none.
    std::string signed_fixed(double value, int decimals) const;

    /// A text with numbers as files have them ("1.78 m"), with the language's decimal mark in them.
    std::string with_decimal_mark(std::string text) const;

    char decimal_mark() const { return decimal_mark_; }

    std::string_view language() const { return language_; }  ///< "en", "de", ...

  private:
    friend Strings parse_strings(std::string_view, std::string_view, std::string_view, const Strings*);
    std::string language_;
    char decimal_mark_ = '.';
    std::map<std::string, std::string, std::less<>> texts_;
};

/// Reads one flat JSON object of texts. `english`, unless it is null, stands in for what is missing; a text that does
/// not name the same values as its English is refused, as is anything but a text. Throws Error(invalid_input) that
/// names `origin` and the key.
Strings parse_strings(std::string_view json, std::string_view origin, std::string_view language,
                      const Strings* english = nullptr);

/// A language from `folder`/<language>.json with `folder`/en.json behind it. Throws Error(invalid_input) that names the
/// file.
Strings load_strings(const std::filesystem::path& folder, std::string_view language);

/// A language that can be chosen.
struct Language {
    std::string code;  ///< "de"
    std::string name;  ///< what its speakers call it, "Deutsch"
    bool operator==(const Language&) const = default;
};

/// The files of `folder`, English first, then by name; files that cannot be read are left out.
std::vector<Language> list_languages(const std::filesystem::path& folder);

/// The language of `known` that a user's environment asks for (the values of LC_ALL, LC_MESSAGES and LANG, in that
/// order, such as "de_AT.UTF-8"; the first that is not empty decides); English if there is none.
std::string language_for(std::span<const Language> known, std::span<const std::string> environment);

/// A parameter's label, sentence of help, unit and choices in a language, under the keys "parameter.<name>.label",
/// ".help", ".unit" and ".choice.<word>", and its word for what is left open, under "unset.<word>"; the table itself
/// has the English.
std::string label_text(const Strings& strings, const Parameter& row);
std::string help_text(const Strings& strings, const Parameter& row);
std::string unit_text(const Strings& strings, const Parameter& row);
std::string choice_text(const Strings& strings, const Parameter& row, std::size_t choice);
std::string unset_text(const Strings& strings, const Parameter& row);

/// All keys under which these look for the rows, which a complete language has.
std::vector<std::string> parameter_keys(std::span<const Parameter> rows);

}  // namespace core
