#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace platform {

/// Folder of models/ and assets/: beside the executable, then <prefix>/share/adiposcope, then a folder above the
/// executable, then the source tree it was built from. Throws core::Error(failure) that lists where it looked.
std::filesystem::path data_folder();

/// `inner` in the user's own folder for this program, $XDG_CONFIG_HOME/adiposcope, else ~/.config/adiposcope; empty
/// if neither is known. It need not exist.
std::filesystem::path config_folder(std::string_view inner);

/// Likewise for what is kept from one start to the next without being a setting: $XDG_STATE_HOME/adiposcope, else
/// ~/.local/state/adiposcope.
std::filesystem::path state_folder(std::string_view inner);

/// Writes to a temporary beside `file`, then renames. Refuses to overwrite unless `overwrite`. Throws core::Error
/// (failure) naming the file and the reason (missing folder, no permission, disk full); leaves nothing half written.
void write_file(const std::filesystem::path& file, std::span<const std::uint8_t> bytes, bool overwrite);

/// Whole content; throws core::Error(invalid_input) naming the file when it cannot be read.
std::vector<std::uint8_t> read_file(const std::filesystem::path& file);

}  // namespace platform
