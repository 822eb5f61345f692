#include "session/seen_files.hpp"

#include "core/digest.hpp"
#include "core/error.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

namespace session {

bool SeenFiles::changed(const std::filesystem::path& file) const {
    std::error_code ignored;
    return std::filesystem::exists(file, ignored) && digest_of_file(file) != digest(file);
}

std::string SeenFiles::digest(const std::filesystem::path& file) const {
    const auto found = digests.find(file);
    return found == digests.end() ? "" : found->second;
}

std::string digest_of(std::string_view content) {
    return fmt::format("{:016x}", core::digest(std::span(content)));
}

std::string digest_of_file(const std::filesystem::path& file) {
    try {
        const std::vector<std::uint8_t> bytes = platform::read_file(file);
        return digest_of({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    } catch (const core::Error&) {
        return {};
    }
}

}  // namespace session
