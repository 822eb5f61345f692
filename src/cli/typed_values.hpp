#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

// Parsing of option values. `what` names the option; errors are core::Error(invalid_input) with what was expected.

namespace cli {

double number_between(std::string_view text, std::string_view what, double low, double high);
int whole_number(std::string_view text, std::string_view what, int low, int high);
/// A number of days from `low` to the longest plan.
int days_from(int low, std::string_view text, std::string_view what);

/// Lower case, including the dot: ".glb".
std::string extension_of(const std::filesystem::path& file);
void require_extension(const std::filesystem::path& file, std::span<const std::string_view> allowed);

/// Throws if no output was given to a command that writes a file.
void require_output(const std::filesystem::path& file);
/// Throws for standard output if a file or folder name is needed.
void require_named(const std::filesystem::path& output);

}  // namespace cli
