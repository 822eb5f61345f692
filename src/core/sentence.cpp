#include "core/sentence.hpp"

#include "core/strings.hpp"

#include <fmt/args.h>

#include <cassert>

namespace core {

std::string put_in(std::string_view text, const std::vector<NamedValue>& values, const Strings* strings) {
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const NamedValue& named : values) {
        const char* name = named.name.c_str();
        if (const auto* number = std::get_if<double>(&named.value))
            store.push_back(fmt::arg(name, *number));
        else if (const auto* whole = std::get_if<int>(&named.value))
            store.push_back(fmt::arg(name, *whole));
        else if (const auto* words = std::get_if<std::string>(&named.value))
            store.push_back(fmt::arg(name, *words));
        else if (const auto* inner = std::get_if<std::vector<Sentence>>(&named.value))
            store.push_back(fmt::arg(name, strings ? strings->say(inner->front()) : inner->front().text));
    }
    return fmt::vformat(text, store);
}

bool Sentence::operator==(const Sentence& other) const {
    return text == other.text && key == other.key && values == other.values;
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
