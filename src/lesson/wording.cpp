#include "lesson/wording.hpp"

namespace lesson {

Translate translate_with(const core::Strings& strings) {
    return [&strings](std::string_view key) -> std::optional<std::string> {
        if (!strings.has(key)) return std::nullopt;
        return strings.say(key);
    };
}

Wording wording_in(const core::Strings& strings, Told told) {
    return {.translate = translate_with(strings), .told = told, .decimal_mark = strings.decimal_mark()};
}

}  // namespace lesson
