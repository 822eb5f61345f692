#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

// From typed texts to values. `what` names the option; a fault is core::Error(invalid_input) with what was expected.

namespace cli {

double number_between(std::string_view text, std::string_view what, double low, double high);
int whole_number(std::string_view text, std::string_view what, int low, int high);
/// As many days as a plan may have, from `low` on.
int days_from(int low, std::string_view text, std::string_view what);

/// In lower case, with its dot: ".glb".
std::string extension_of(const std::filesystem::path& file);
void require_extension(const std::filesystem::path& file, std::span<const std::string_view> allowed);

/// Throws where a command that writes a file was not told which.
void require_output(const std::filesystem::path& file);
/// Throws for standard output, where a file or a folder needs a name.
void require_named(const std::filesystem::path& output);

}  // namespace cli
