#include "picture/picture_scenario.hpp"

#include "core/error.hpp"
#include "core/file_text.hpp"
#include "core/text_encoding.hpp"
#include "image/png.hpp"
#include "platform/files.hpp"

namespace picture {

namespace {

constexpr const char* keyword = "adiposcope-scenario";

/// The contents of a file or pipe.
std::vector<std::uint8_t> bytes_of(const std::filesystem::path& file) {
    std::error_code ignored;
    if (std::filesystem::is_regular_file(file, ignored)) return platform::read_file(file);
    const std::optional<std::string> piped = core::read_text(file);
    if (!piped) core::throw_invalid(file.string() + ": cannot be read, expected a scenario file");
    return {piped->begin(), piped->end()};
}

}  // namespace

std::vector<image::PngText> scenario_texts(const document::Scenario& scenario, int day, const std::string& words) {
    document::Scenario shown = scenario;
    shown.view.day = day;
    std::vector<image::PngText> texts{{"Software", "adiposcope " ADIPOSCOPE_VERSION}};
    if (!words.empty()) texts.push_back({"Description", words});
    texts.push_back({keyword, document::scenario_json(shown)});
    return texts;
}

LoadedScenario load_scenario_or_picture(const std::filesystem::path& file) {
    const std::vector<std::uint8_t> bytes = bytes_of(file);
    if (!image::is_png(bytes)) {
        const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {document::parse_scenario(core::decoded_text(text, file.string()).text, file.string()), {}};
    }
    const image::PngHead head = image::read_png_head(bytes, file.string());
    for (const image::PngText& entry : head.texts)
        if (entry.keyword == keyword)
            return {document::parse_scenario(entry.text, file.string()), render::Size{head.width, head.height}};
    core::throw_invalid(file.string() + ": this picture carries no scenario, expected one that adiposcope made");
}

}  // namespace picture
