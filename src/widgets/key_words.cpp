#include "widgets/key_words.hpp"

#include "session/key_table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace widgets {

namespace {

/// The first of several keys separated by spaces; "Page Down" counts as one.
std::string_view first_key(std::string_view keys) {
    for (const std::string_view of_two : {std::string_view("Page Down"), std::string_view("Page Up")})
        if (keys.starts_with(of_two)) return of_two;
    return keys.substr(0, keys.find(' '));
}

std::string lower(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

}  // namespace

std::string keys_text(const Theme& theme, std::string_view keys) {
    std::string text;
    while (!keys.empty()) {
        const std::string_view key = first_key(keys);
        std::string name = lower(std::string(key));
        std::ranges::replace(name, ' ', '-');
        if (!text.empty()) text += ' ';
        text += theme.strings->say_or(fmt::format("key.{}", name), key);
        keys.remove_prefix(std::min(key.size() + 1, keys.size()));
    }
    return text;
}

std::string action_tip(const Theme& theme, std::string_view name) {
    return fmt::format("{} ({})", theme.say(fmt::format("action.{}", name)),
                       keys_text(theme, session::keyed_action(name).keys[0]));
}

}  // namespace widgets
