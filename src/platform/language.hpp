#pragma once

#include "core/strings.hpp"

#include <string>
#include <string_view>

namespace platform {

/// Texts of the interface in `wish` ("de"), or in the language of the environment where the wish is empty or "auto".
/// `assets`: folder with strings/. Throws core::Error(invalid_input) where the file of that language, or the English
/// one, is missing or wrong.
core::Strings load_language(const std::filesystem::path& assets, std::string_view wish = {});

/// The installed texts in English, in which everything that the command line writes is said.
core::Strings english_texts();

}  // namespace platform
