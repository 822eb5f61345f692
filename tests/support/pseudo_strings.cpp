#include "support/pseudo_strings.hpp"

#include "document/parameters.hpp"

#include <fmt/format.h>

#include <array>
#include <cctype>
#include <map>

namespace {

/// The letter with an accent that rises above or drops below it; empty if Latin-1 has none.
std::string_view accented(char letter) {
    constexpr std::string_view plain = "AEIOUYCNaeiouycn";
    constexpr std::array<std::string_view, 16> with{"Â", "Ê", "Ï", "Ö", "Ü", "Ý", "Ç", "Ñ",
                                                    "å", "é", "ï", "ö", "ü", "ý", "ç", "ñ"};
    const std::size_t at = plain.find(letter);
    return at == std::string_view::npos ? std::string_view() : with[at];
}

std::string accented_word(std::string_view word) {
    std::string result;
    for (const char letter : word) {
        const std::string_view other = accented(letter);
        if (other.empty())
            result += letter;
        else
            result += other;
    }
    return result;
}

bool is_letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// The end of the part of one kind that begins at `from`: a word, a brace pair with its contents, or other characters.
std::size_t end_of_part(std::string_view text, std::size_t from) {
    if (text[from] == '{') return text.find('}', from) + 1;
    std::size_t end = from + 1;
    while (end < text.size() && text[end] != '{' && is_letter(text[end]) == is_letter(text[from])) ++end;
    return end;
}

std::string json_text(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result + "\"";
}

bool stays(std::string_view key) {
    return key.ends_with(".unit") || key.starts_with("key.") || key.starts_with("unit.") || key == "language.name";
}

}  // namespace

std::string pseudo(std::string_view text) {
    constexpr std::size_t longest_unit = 2;
    std::string result;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = end_of_part(text, from);
        const std::string_view part = text.substr(from, end - from);
        if (!is_letter(part.front()) || part.size() <= longest_unit)
            result += part;
        else
            result += accented_word(part) + " " + accented_word(part);
        from = end;
    }
    return result;
}

core::Strings pseudo_strings(const char* folder) {
    const core::Strings english = core::load_strings(folder, "en");
    const core::Strings german = core::load_strings(folder, "de");
    std::map<std::string, std::string> texts;
    for (const core::Strings* strings : {&german, &english})
        for (const std::string& key : strings->keys()) texts[key] = strings->say(key);
    for (const core::Parameter& row : document::parameters()) {
        const std::string name = fmt::format("parameter.{}.", row.name);
        texts[name + "label"] = row.label;
        texts[name + "help"] = row.help;
        for (const std::string_view choice : row.choices) texts[fmt::format("{}choice.{}", name, choice)] = choice;
    }
    std::string json = "{";
    for (const auto& [key, text] : texts)
        json += fmt::format("{}{}: {}", json.size() > 1 ? ",\n" : "", json_text(key),
                            json_text(stays(key) ? text : pseudo(text)));
    return core::parse_strings(json + "}", "the pseudo language", "xx");
}
