#pragma once

#include "core/strings.hpp"

#include <filesystem>
#include <string>

namespace cli {

/// The file of the lesson that `wish` names: a path, or else the name of one of the program's or the user's lessons or
/// its beginning up to a hyphen, such as "3". Throws core::Error(invalid_input) if it is none of these.
std::filesystem::path lesson_file(const std::string& wish, const core::Strings& strings);

}  // namespace cli
