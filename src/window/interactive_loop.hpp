#pragma once

#include "document/scenario.hpp"

#include <filesystem>
#include <functional>
#include <optional>

namespace window {

/// What is done before each frame, with the window's context current; false closes the window. For tests that use the
/// window from within: frames then follow each other without a pause.
using BetweenFrames = std::function<bool()>;

/// What the window opens with.
struct WindowOptions {
    std::optional<document::Scenario> scenario{};  ///< unset: that of the program
    std::filesystem::path scenario_file{};         ///< that it was read from, absolute; empty: none
    std::filesystem::path pictures_folder{};       ///< of F12; empty: as the settings say
    bool classroom = false;
};

/// Opens the window and stays until it is closed. Returns the exit code.
int run_window(const WindowOptions& options, const BetweenFrames& between_frames = {});

}  // namespace window
