#pragma once

#include "document/scenario.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace session {

/// A scenario to start from.
struct Preset {
    std::string name;  ///< of its file, without what sorts it and without ".json": "typical-man"
    document::Scenario scenario;
};

struct Presets {
    std::vector<Preset> list{};
    std::vector<std::string> refused{};  ///< files that cannot be used, a sentence each
};

/// The scenario files of `folder` in the order of their names ("10-typical-man.json" before "20-typical-woman.json"),
/// then those of `own`, the user's folder. A folder that is not there has none.
Presets load_presets(const std::filesystem::path& folder, const std::filesystem::path& own);

}  // namespace session
