#pragma once

#include "document/scenario.hpp"

#include <filesystem>
#include <functional>
#include <optional>

namespace window {

/// Called before each frame, with the window's context current; false closes the window. Lets tests drive the
/// window from within: frames then follow each other without a pause.
using BetweenFrames = std::function<bool()>;

/// What the window opens with.
struct WindowOptions {
    std::optional<document::Scenario> scenario{};  ///< unset: the program's default
    std::filesystem::path scenario_file{};         ///< the file it was read from, absolute; empty: none
    std::filesystem::path pictures_folder{};       ///< for F12; empty: that of the settings
    bool classroom = false;
};

/// Opens the window and runs until it is closed. Returns the exit code.
int run_window(const WindowOptions& options, const BetweenFrames& between_frames = {});

}  // namespace window
