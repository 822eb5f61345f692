#pragma once

#include "document/scenario.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace session {

/// A scenario to start from.
struct Preset {
    std::string name;  ///< file name without sorting prefix and ".json": "typical-man"
    document::Scenario scenario;
};

struct Presets {
    std::vector<Preset> list{};
    std::vector<std::string> refused{};  ///< errors in files that cannot be used, a sentence each
};

/// The scenario files of `folder` sorted by name ("10-typical-man.json" before "20-typical-woman.json"), then those of
/// `own`, the user's folder. A missing folder counts as empty.
Presets load_presets(const std::filesystem::path& folder, const std::filesystem::path& own);

}  // namespace session
