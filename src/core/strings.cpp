#include "core/strings.hpp"

#include "core/error.hpp"
#include "core/parameters.hpp"
#include "core/strict_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <fstream>
#include <iterator>
#include <set>

namespace core {

namespace {

constexpr const char* name_key = "language.name";
constexpr const char* mark_key = "number.decimal-mark";

std::string read_text(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw_invalid(fmt::format("cannot read \"{}\", expected a file of texts in one language", file.string()));
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// A piece of a text: literal, or a placeholder with its braces.
struct Stretch {
    std::string_view text;
    bool is_value = false;
};

/// Splits a text at its placeholders. Throws what fmt throws for unmatched braces.
std::vector<Stretch> stretches_of(std::string_view text) {
    std::vector<Stretch> stretches;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '{' && text[i] != '}') continue;
        if (i + 1 < text.size() && text[i + 1] == text[i]) {
            ++i;
            continue;
        }
        const std::size_t end = text.find_first_of("{}", i + 1);
        if (text[i] == '}' || end == std::string_view::npos || text[end] == '{' || end == i + 1)
            throw fmt::format_error("braces that do not match");
        stretches.push_back({text.substr(begin, i - begin)});
        stretches.push_back({text.substr(i, end + 1 - i), true});
        begin = end + 1;
        i = end;
    }
    stretches.push_back({text.substr(begin)});
    return stretches;
}

/// The contents of a text's placeholders: names and formats. Throws what fmt throws for unmatched braces.
std::multiset<std::string> named_values(std::string_view text) {
    std::multiset<std::string> names;
    for (const Stretch& stretch : stretches_of(text))
        if (stretch.is_value) names.emplace(stretch.text.substr(1, stretch.text.size() - 2));
    return names;
}

bool is_float(const Stretch& value) {
    return value.text.find(':') != std::string_view::npos && (value.text.ends_with("f}") || value.text.ends_with("g}"));
}

std::string list_of(const std::multiset<std::string>& names) {
    if (names.empty()) return "no value in braces";
    std::string text;
    for (const std::string& name : names) text += fmt::format("{}{{{}}}", text.empty() ? "" : " ", name);
    return text;
}

void require_same_values(std::string_view text, std::string_view english, std::string_view origin,
                         std::string_view key) {
    const std::multiset<std::string> expected = named_values(english);
    try {
        if (named_values(text) == expected) return;
    } catch (const fmt::format_error&) {  // reported below, together with what was expected
    }
    throw_invalid(fmt::format("{}: \"{}\" is \"{}\", expected it to hold {}", origin, key, text, list_of(expected)));
}

std::string parameter_key(const Parameter& row, std::string_view part) {
    return fmt::format("parameter.{}.{}", row.name, part);
}

std::string unset_key(const Parameter& row) {
    return fmt::format("unset.{}", row.word_for_unset);
}

std::string choice_key(const Parameter& row, std::string_view word) {
    return fmt::format("parameter.{}.choice.{}", row.name, word);
}

}  // namespace

const char* Strings::say(std::string_view key) const {
    const auto found = texts_.find(key);
    assert(found != texts_.end());
    return found == texts_.end() ? "?" : found->second.c_str();
}

std::string Strings::say_or(std::string_view key, std::string_view english) const {
    const auto found = texts_.find(key);
    return found == texts_.end() ? std::string(english) : found->second;
}

std::string Strings::say(const Sentence& sentence) const {
    const auto found = texts_.find(sentence.key);
    if (found == texts_.end()) return sentence.text;
    try {
        return put_in(found->second, sentence.values, this);
    } catch (const fmt::format_error&) {
        return sentence.text;
    }
}

bool Strings::has(std::string_view key) const {
    return texts_.find(key) != texts_.end();
}

std::string Strings::filled(std::string_view text, fmt::format_args values) const {
    if (decimal_mark_ == '.') return fmt::vformat(text, values);
    std::string whole;
    for (const Stretch& stretch : stretches_of(text)) {
        const std::string part = fmt::vformat(stretch.text, values);
        whole += stretch.is_value && is_float(stretch) ? with_decimal_mark(part) : part;
    }
    return whole;
}

std::string Strings::fixed(double value, int decimals) const {
    return with_decimal_mark(fmt::format("{:.{}f}", value, decimals));
}

std::string Strings::signed_fixed(double value, int decimals) const {
    const std::string plain = fixed(std::abs(value), decimals);
    if (plain.find_first_of("123456789") == std::string::npos) return plain;
    return fmt::format("{}{}", value < 0 ? "−" : "+", plain);
}

std::string Strings::with_decimal_mark(std::string text) const {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t i = 1; i + 1 < text.size(); ++i)
        if (text[i] == '.' && is_digit(text[i - 1]) && is_digit(text[i + 1])) text[i] = decimal_mark_;
    return text;
}

std::vector<std::string> Strings::keys() const {
    std::vector<std::string> keys;
    for (const auto& [key, text] : texts_) keys.push_back(key);
    return keys;
}

Strings parse_strings(std::string_view json, std::string_view origin, std::string_view language,
                      const Strings* english) {
    Strings strings;
    if (english) strings.texts_ = english->texts_;
    strings.language_ = language;
    try {
        const auto root = parse_strict_json<nlohmann::json>(
            json, {.origin = origin, .expected = "one JSON object of texts", .deepest_nesting = 1});
        if (!root.is_object()) throw_invalid(fmt::format("{}: expected one JSON object of texts", origin));
        for (const auto& [key, value] : root.items()) {
            if (!value.is_string()) throw_invalid(fmt::format("{}: \"{}\" is not a text", origin, key));
            std::string text = value.get<std::string>();
            const auto before = strings.texts_.find(key);
            require_same_values(text, before == strings.texts_.end() ? text : before->second, origin, key);
            strings.texts_[key] = std::move(text);
        }
        const std::string mark = strings.say_or(mark_key, ".");
        if (mark != "." && mark != ",")
            throw_invalid(fmt::format("{}: \"{}\" is \"{}\", expected \".\" or \",\"", origin, mark_key, mark));
        strings.decimal_mark_ = mark.front();
    } catch (const nlohmann::json::exception& fault) {
        throw_invalid(fmt::format("{}: {}", origin, fault.what()));
    } catch (const fmt::format_error& fault) {
        throw_invalid(fmt::format("{}: a text has {}", origin, fault.what()));
    }
    return strings;
}

Strings load_strings(const std::filesystem::path& folder, std::string_view language) {
    const auto load = [&](std::string_view code, const Strings* behind) {
        const std::filesystem::path file = folder / fmt::format("{}.json", code);
        return parse_strings(read_text(file), file.string(), code, behind);
    };
    const Strings english = load("en", nullptr);
    return language == "en" ? english : load(language, &english);
}

std::vector<Language> list_languages(const std::filesystem::path& folder) {
    std::vector<Language> languages;
    std::error_code fault;
    for (const auto& entry : std::filesystem::directory_iterator(folder, fault)) {
        if (entry.path().extension() != ".json") continue;
        try {
            const std::string code = entry.path().stem().string();
            const Strings strings = parse_strings(read_text(entry.path()), entry.path().string(), code);
            languages.push_back({code, strings.say_or(name_key, code)});
        } catch (const Error&) {  // left out: the error is shown when the user selects that language
        }
    }
    std::ranges::sort(languages, [](const Language& a, const Language& b) {
        return std::pair(a.code != "en", a.name) < std::pair(b.code != "en", b.name);
    });
    return languages;
}

std::string language_for(std::span<const Language> known, std::span<const std::string> environment) {
    const auto wish = std::ranges::find_if(environment, [](const std::string& value) { return !value.empty(); });
    if (wish == environment.end()) return "en";
    const std::string code = wish->substr(0, wish->find_first_of("_.@"));
    return std::ranges::find(known, code, &Language::code) == known.end() ? "en" : code;
}

std::string label_text(const Strings& strings, const Parameter& row) {
    return strings.say_or(parameter_key(row, "label"), row.label);
}

std::string help_text(const Strings& strings, const Parameter& row) {
    return strings.say_or(parameter_key(row, "help"), row.help);
}

std::string unit_text(const Strings& strings, const Parameter& row) {
    return strings.say_or(parameter_key(row, "unit"), row.unit);
}

std::string choice_text(const Strings& strings, const Parameter& row, std::size_t choice) {
    const std::string_view word = row.choices[choice];
    return strings.say_or(choice_key(row, word), word);
}

std::string unset_text(const Strings& strings, const Parameter& row) {
    return strings.say_or(unset_key(row), row.word_for_unset);
}

std::vector<std::string> parameter_keys(std::span<const Parameter> rows) {
    std::vector<std::string> keys;
    for (const Parameter& row : rows) {
        keys.push_back(parameter_key(row, "label"));
        keys.push_back(parameter_key(row, "help"));
        if (!row.unit.empty()) keys.push_back(parameter_key(row, "unit"));
        if (!row.word_for_unset.empty()) keys.push_back(unset_key(row));
        if (row.kind != Parameter::Kind::choice) continue;
        for (const std::string_view word : row.choices) keys.push_back(choice_key(row, word));
    }
    return keys;
}

}  // namespace core
