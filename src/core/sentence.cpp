#include "core/sentence.hpp"

#include "core/strings.hpp"

#include <fmt/args.h>

#include <algorithm>
#include <cassert>
#include <charconv>

namespace core {

namespace {

void without_controls(std::string& text) {
    std::ranges::replace_if(
        text, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
}

/// Whether a value is a number as written by number_text, not a name or a path.
bool is_number(std::string_view words) {
    double number = 0;
    const auto [end, fault] = std::from_chars(words.data(), words.data() + words.size(), number);
    return fault == std::errc() && end == words.data() + words.size();
}

}  // namespace

std::string put_in(std::string_view text, const std::vector<NamedValue>& values, const Strings* strings) {
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const NamedValue& named : values) {
        const char* name = named.name.c_str();
        if (const auto* number = std::get_if<double>(&named.value))
            store.push_back(fmt::arg(name, *number));
        else if (const auto* whole = std::get_if<int>(&named.value))
            store.push_back(fmt::arg(name, *whole));
        else if (const auto* words = std::get_if<std::string>(&named.value))
            store.push_back(fmt::arg(name, strings && is_number(*words) ? strings->with_decimal_mark(*words) : *words));
        else if (const auto* inner = std::get_if<std::vector<Sentence>>(&named.value))
            store.push_back(fmt::arg(name, strings ? strings->say(inner->front()) : inner->front().text));
    }
    return strings ? strings->filled(text, store) : fmt::vformat(text, store);
}

Sentence on_one_line(Sentence sentence) {
    without_controls(sentence.text);
    for (NamedValue& named : sentence.values)
        if (auto* words = std::get_if<std::string>(&named.value))
            without_controls(*words);
        else if (auto* inner = std::get_if<std::vector<Sentence>>(&named.value))
            for (Sentence& part : *inner) part = on_one_line(std::move(part));
    return sentence;
}

bool Sentence::operator==(const Sentence& other) const {
    return text == other.text && key == other.key && values == other.values;
}

Sentence sentence(const Phrase& phrase) {
    return {.text = std::string(phrase.english), .key = std::string(phrase.key), .values = {}};
}

Sentence sentence(std::string_view key, std::string_view english, std::vector<NamedValue> values) {
    Sentence made{.text = std::string(english), .key = std::string(key), .values = std::move(values)};
    try {
        made.text = put_in(english, made.values, nullptr);
    } catch (const fmt::format_error&) {
        assert(!"a sentence's values do not fit its text");
    }
    return made;
}

}  // namespace core
