#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace platform {

/// Writes to a temporary beside `file`, then renames. Refuses to overwrite unless `overwrite`; what takes the place of
/// another file has its owner, mode and access list. A symbolic link stays, and what it points to is written. Throws
/// core::Error (failure) naming the file and the reason (missing folder, no permission, disk full); leaves nothing half
/// written.
void write_file(const std::filesystem::path& file, std::span<const std::uint8_t> bytes, bool overwrite);
void write_file(const std::filesystem::path& file, std::string_view text, bool overwrite);

/// The same for what nobody else is to read; replaces what is there.
void write_private_file(const std::filesystem::path& file, std::string_view text);

/// Throws what `write_file` would throw for this name, as far as that can be known before there is anything to write.
void try_file(const std::filesystem::path& file, bool overwrite);

/// Throws core::Error(failure) where `folder`, which exists, takes no files.
void try_folder(const std::filesystem::path& folder);

/// Whether a file is there that must not be written to, by its mode or by who we are.
bool is_read_only(const std::filesystem::path& file);

/// Whole content; throws core::Error(invalid_input) naming the file when it cannot be read.
std::vector<std::uint8_t> read_file(const std::filesystem::path& file);

}  // namespace platform
