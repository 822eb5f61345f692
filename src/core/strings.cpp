#include "core/strings.hpp"

#include "core/error.hpp"
#include "core/parameters.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>
#include <fstream>
#include <iterator>
#include <set>

namespace core {

namespace {

constexpr const char* name_key = "language.name";

std::string read_text(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw_invalid(fmt::format("cannot read \"{}\", expected a file of texts in one language", file.string()));
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// What a text has between braces: names with their formats. Throws what fmt throws for braces that do not match.
std::multiset<std::string> named_values(std::string_view text) {
    std::multiset<std::string> names;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '{' && text[i] != '}') continue;
        if (i + 1 < text.size() && text[i + 1] == text[i]) {
            ++i;
            continue;
        }
        const std::size_t end = text.find_first_of("{}", i + 1);
        if (text[i] == '}' || end == std::string_view::npos || text[end] == '{' || end == i + 1)
            throw fmt::format_error("braces that do not match");
        names.emplace(text.substr(i + 1, end - i - 1));
        i = end;
    }
    return names;
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
    } catch (const fmt::format_error&) {  // told below, with what was expected
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
        const auto root = nlohmann::json::parse(json);
        if (!root.is_object()) throw_invalid(fmt::format("{}: expected one JSON object of texts", origin));
        for (const auto& [key, value] : root.items()) {
            if (!value.is_string()) throw_invalid(fmt::format("{}: \"{}\" is not a text", origin, key));
            std::string text = value.get<std::string>();
            const auto before = strings.texts_.find(key);
            require_same_values(text, before == strings.texts_.end() ? text : before->second, origin, key);
            strings.texts_[key] = std::move(text);
        }
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
        } catch (const Error&) {  // left out: the program says so where that language is asked for
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

std::vector<std::string> parameter_keys() {
    std::vector<std::string> keys;
    for (const Parameter& row : parameters()) {
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
