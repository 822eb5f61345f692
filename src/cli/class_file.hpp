#pragma once

#include "document/classmate.hpp"

#include <filesystem>
#include <vector>

namespace cli {

/// Reads the people of a CSV file (output/people.hpp) as a class. Throws core::Error(invalid_input) with file, line and
/// reason for an invalid row, and for a file with no people or too many.
std::vector<document::Classmate> load_classmates(const std::filesystem::path& file);

}  // namespace cli
