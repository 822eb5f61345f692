#include "fuzz/refusal.hpp"
#include "lesson/parse.hpp"

#include <cstdint>
#include <string_view>

// A lesson: every step of an accepted lesson starts with a valid scenario.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const lesson::Translate untranslated = [](std::string_view key) { return std::optional<std::string>(key); };
    lesson::Lesson read;
    if (!accepted([&] { read = lesson::parse_lesson(text, "lesson", untranslated); })) return 0;
    require(!read.steps.empty());
    for (const lesson::Step& step : read.steps)
        for (const auto part : {lesson::PartName::start, lesson::PartName::result})
            accepted([&] { document::validate(lesson::scenario_of(read, step, part).document); });
    return 0;
}
