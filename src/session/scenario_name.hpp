#pragma once

#include <filesystem>

namespace session {

/// Whether a file name is that of a scenario: it ends in ".json", ignoring case.
bool is_scenario_name(const std::filesystem::path& file);

/// The file meant by a name typed to save a scenario: adds the ending if it is missing, whatever dots the name
/// contains ("Anna 81.5 kg"). Throws core::Error(invalid_input) for the ending of another format that this
/// program writes.
std::filesystem::path scenario_file_named(const std::filesystem::path& typed);

}  // namespace session
