#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace cli {

/// Throws core::Error(failure) if the file cannot be written, so that no work is done in vain. "-" is always accepted.
void require_writable(const std::filesystem::path& file, bool force);
/// The same for an output folder, which need not exist.
void require_writable_folder(const std::filesystem::path& folder, bool force);

/// The file for a picture's text alternative: "-" for a picture on standard output, which contains the text.
std::filesystem::path words_beside(const std::filesystem::path& picture);
/// Writes `words` as one line, or nothing if `file` is "-".
void write_words(const std::filesystem::path& file, bool force, const std::string& words);

/// Writes to the file, or to standard output for "-".
void write_target(const std::filesystem::path& file, bool force, std::string_view text);
void write_target(const std::filesystem::path& file, bool force, std::span<const std::uint8_t> bytes);

}  // namespace cli
