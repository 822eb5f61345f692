#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace platform {

/// Writes to a temporary beside `file`, then renames it. Refuses to overwrite unless `overwrite`; a replacement keeps
/// the owner, mode and access control list of the old file. Symbolic links are followed and kept. Throws
/// core::Error(failure) with the file and the reason (missing folder, no permission, disk full); never leaves a partial
/// file.
void write_file(const std::filesystem::path& file, std::span<const std::uint8_t> bytes, bool overwrite);
void write_file(const std::filesystem::path& file, std::string_view text, bool overwrite);

/// The same for private data, readable only by the user; overwrites.
void write_private_file(const std::filesystem::path& file, std::string_view text);

/// Throws the error that `write_file` would throw for this name, as far as that can be known in advance.
void try_file(const std::filesystem::path& file, bool overwrite);

/// Throws core::Error(failure) if no files can be created in `folder`, which exists.
void try_folder(const std::filesystem::path& folder);

/// Whether an existing file is not writable, because of its mode or for this user.
bool is_read_only(const std::filesystem::path& file);

/// The whole content; throws core::Error(invalid_input) with the file's name if it cannot be read.
std::vector<std::uint8_t> read_file(const std::filesystem::path& file);

}  // namespace platform
