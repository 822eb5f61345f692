#pragma once

#include <filesystem>

namespace session {

/// Whether a file of this name is a scenario's: it ends in ".json", in capitals or not.
bool is_scenario_name(const std::filesystem::path& file);

/// The file that somebody means who types this name to save a scenario: a name without the ending gets it, whatever
/// dots are in it ("Anna 81.5 kg"). Throws core::Error(invalid_input) for the ending of another format that this
/// program writes.
std::filesystem::path scenario_file_named(const std::filesystem::path& typed);

}  // namespace session
