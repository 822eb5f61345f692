#include "core/file_text.hpp"

#include "core/error.hpp"

#include <fstream>

namespace core {

std::optional<std::string> read_text(const std::filesystem::path& file) {
    std::error_code ignored;
    std::ifstream stream(file, std::ios::binary);
    if (!stream.is_open() || std::filesystem::is_directory(file, ignored)) return std::nullopt;
    constexpr std::size_t block = std::size_t{1} << 20U;
    std::string text;
    std::streamsize got = 0;
    do {
        const std::size_t size = text.size();
        text.resize(size + block);
        stream.read(text.data() + size, block);
        got = stream.gcount();
        text.resize(size + static_cast<std::size_t>(got));
        if (text.size() > longest_text) throw_invalid(file.string() + ": is longer than 256 MiB, expected a text file");
    } while (got > 0 && stream);
    if (stream.bad()) return std::nullopt;
    return text;
}

}  // namespace core
