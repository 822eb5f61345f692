#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace cli {

/// Throws core::Error(failure) when the file could not be written: so that nobody waits for work that is then thrown
/// away. "-" is always fine.
void require_writable(const std::filesystem::path& file, bool force);
/// The same for a folder that files go into, which need not exist.
void require_writable_folder(const std::filesystem::path& folder, bool force);

/// Where the words that go with a picture stand: "-" for a picture on standard output, which carries them inside.
std::filesystem::path words_beside(const std::filesystem::path& picture);
/// Writes them as a line, unless they go nowhere.
void write_words(const std::filesystem::path& file, bool force, const std::string& words);

/// Writes to the file, or to standard output for "-".
void write_target(const std::filesystem::path& file, bool force, std::string_view text);
void write_target(const std::filesystem::path& file, bool force, std::span<const std::uint8_t> bytes);

}  // namespace cli
