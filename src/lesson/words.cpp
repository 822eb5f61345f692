#include "lesson/words.hpp"

#include "core/error.hpp"

#include <fmt/format.h>

namespace lesson {

namespace {

bool is_key(std::string_view text) {
    return text.size() > 1 && text.front() == '@' && text.find_first_of(" \t") == std::string_view::npos;
}

}  // namespace

Words parse_words(std::string_view text, const Translate& translate) {
    std::string looked_up;
    if (is_key(text)) {
        const auto found = translate ? translate(text.substr(1)) : std::nullopt;
        if (!found)
            core::throw_invalid(core::sentence("lesson-fault.no-key",
                                               "\"{text}\" is not a key of the program's strings",
                                               {{"text", std::string(text)}}));
        looked_up = *found;
        text = looked_up;
    }
    Words words;
    while (!text.empty()) {
        const std::size_t brace = text.find_first_of("{}");
        if (brace != 0) words.pieces.push_back({std::string(text.substr(0, brace)), {}});
        if (brace == std::string_view::npos) break;
        const std::size_t close = text.find('}', brace);
        if (text[brace] == '}' || close == std::string_view::npos)
            core::throw_invalid(
                text[brace] == '}'
                    ? core::sentence("lesson-fault.brace-close",
                                     "there is a }} without its {{, expected something like {{fat_loss_percent}}")
                    : core::sentence("lesson-fault.brace-open",
                                     "there is a {{ without its }}, expected something like {{fat_loss_percent}}"));
        const Measure measure = parse_measure(text.substr(brace + 1, close - brace - 1));
        require_place(measure);
        words.pieces.push_back({"", measure});
        text.remove_prefix(close + 1);
    }
    return words;
}

}  // namespace lesson
