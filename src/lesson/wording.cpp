#include "lesson/wording.hpp"

namespace lesson {

Translate translate_with(const core::Strings& strings) {
    return [&strings](std::string_view key) -> std::optional<std::string> {
        if (!strings.has(key)) return std::nullopt;
        return strings.say(key);
    };
}

Wording wording_in(const core::Strings& strings, bool absolute_numbers) {
    return {.translate = translate_with(strings),
            .absolute_numbers = absolute_numbers,
            .decimal_mark = strings.decimal_mark()};
}

}  // namespace lesson
