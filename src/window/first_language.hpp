#pragma once

#include "core/strings.hpp"
#include "session/settings.hpp"

#include <filesystem>

namespace window {

/// The language of the settings; if unavailable, that of the environment, with an explanation in the settings' fault.
core::Strings first_language(const std::filesystem::path& assets, session::LoadedSettings& loaded);

}  // namespace window
