#pragma once

#include "document/classmate.hpp"

#include <filesystem>
#include <vector>

namespace cli {

/// The people of a CSV file (output/people.hpp) as a class. Throws core::Error(invalid_input) that names file, line and
/// reason for a row that is no person, and for a file without people or with too many.
std::vector<document::Classmate> load_classmates(const std::filesystem::path& file);

}  // namespace cli
