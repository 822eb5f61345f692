#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace platform {

/// Writes to a temporary beside `file`, then renames. Refuses to overwrite unless `overwrite`. Throws core::Error
/// (failure) naming the file and the reason (missing folder, no permission, disk full); leaves nothing half written.
void write_file(const std::filesystem::path& file, std::span<const std::uint8_t> bytes, bool overwrite);
void write_file(const std::filesystem::path& file, std::string_view text, bool overwrite);

/// Whole content; throws core::Error(invalid_input) naming the file when it cannot be read.
std::vector<std::uint8_t> read_file(const std::filesystem::path& file);

}  // namespace platform
