#pragma once

#include "core/strings.hpp"

#include <string>
#include <string_view>

namespace platform {

/// Texts of the interface in `wish` ("de"), or in the language of the environment if `wish` is empty or "auto".
/// `assets`: folder with strings/. Throws core::Error(invalid_input) if the file of that language, or the English one,
/// is missing or invalid.
core::Strings load_language(const std::filesystem::path& assets, std::string_view wish = {});

/// The installed English texts, used for all command line output.
core::Strings english_texts();

}  // namespace platform
