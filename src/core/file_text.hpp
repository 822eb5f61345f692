#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace core {

/// The longest text that is read, in bytes: several million people, and more than any scenario. Rejects endless input
/// such as /dev/zero.
inline constexpr std::size_t longest_text = std::size_t{1} << 28U;

/// All bytes of a file, pipe or device; unset if it cannot be read. Throws Error(invalid_input) that names the file if
/// it is longer than `longest_text`.
std::optional<std::string> read_text(const std::filesystem::path& file);

}  // namespace core
