#include "session/screenshot.hpp"

#include "core/error.hpp"
#include "output/alt_text.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

#include <string>

namespace session {

namespace {

constexpr int most_names = 10000;

void write_words(const std::filesystem::path& file, const std::string& words) {
    platform::write_file(file, words, false);
}

}  // namespace

std::filesystem::path save_screenshot(const std::filesystem::path& folder, int day, std::span<const std::uint8_t> png,
                                      const std::string& words) {
    if (folder.empty())
        throw core::Error(core::Error::Kind::failure,
                          core::sentence("refusal.no_pictures_folder",
                                         "cannot save a picture: no folder for pictures is known (HOME is not set), "
                                         "expected one to be chosen in the file menu"));
    for (int number = 1; number < most_names; ++number) {
        const std::string suffix = number == 1 ? "" : fmt::format("-{}", number);
        std::filesystem::path file = folder / fmt::format("adiposcope-day-{}{}.png", day, suffix);
        std::error_code ignored;
        if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored))) continue;
        platform::write_file(file, png, false);
        if (!words.empty()) write_words(output::alt_text_file(file), words + "\n");
        return file;
    }
    core::throw_failure(
        fmt::format("cannot save a picture: \"{}\" already holds {} of day {}", folder.string(), most_names, day));
}

}  // namespace session
