#include "cli/target_file.hpp"

#include "cli/commands.hpp"
#include "core/error.hpp"
#include "output/alt_text.hpp"
#include "platform/files.hpp"
#include "platform/link_target.hpp"
#include "platform/standard_streams.hpp"

#include <fmt/format.h>

namespace cli {

void require_writable(const std::filesystem::path& file, bool force) {
    if (file != standard_output) platform::try_file(file, force);
}

void require_writable_folder(const std::filesystem::path& folder, bool force) {
    std::error_code ignored;
    const std::filesystem::path named = folder.has_filename() ? folder : folder.parent_path();
    const auto refuse = [&](const char* reason) {
        core::throw_failure(fmt::format("cannot write \"{}\": {}", folder.string(), reason));
    };
    const std::filesystem::path place = platform::link_target(named);
    if (!std::filesystem::exists(place, ignored)) {
        const std::filesystem::path above = place.has_parent_path() ? place.parent_path() : ".";
        if (!std::filesystem::is_directory(above, ignored)) refuse("the folder above does not exist");
        return platform::try_file(place, false);
    }
    if (!std::filesystem::is_directory(place, ignored)) refuse("it is a file");
    platform::try_folder(place);
    if (!force && !std::filesystem::is_empty(place, ignored))
        refuse("the folder is not empty (--force writes into it)");
}

std::filesystem::path words_beside(const std::filesystem::path& picture) {
    return picture == standard_output ? picture : output::alt_text_file(picture);
}

void write_words(const std::filesystem::path& file, bool force, const std::string& words) {
    if (file != standard_output) write_target(file, force, words + "\n");
}

void write_target(const std::filesystem::path& file, bool force, std::string_view text) {
    if (file == standard_output)
        platform::write_to_stdout(text);
    else
        platform::write_file(file, text, force);
}

void write_target(const std::filesystem::path& file, bool force, std::span<const std::uint8_t> bytes) {
    write_target(file, force, std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

}  // namespace cli
