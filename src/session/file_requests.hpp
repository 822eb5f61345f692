#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace session {

/// What is asked of the files; the program carries it out after the frame.
struct FileRequests {
    bool open_presets = false;                 ///< show the presets
    bool choose_scenario = false;              ///< show the chooser to open a scenario or a picture
    bool save = false;                         ///< into the file it came from, or into one to be chosen
    bool choose_save = false;                  ///< show the chooser to save under another name
    bool choose_pictures_folder = false;       ///< show the chooser for where F12 puts pictures
    bool list_recent = false;                  ///< look which of the recent files are there
    bool restore_work = false;                 ///< take the unsaved work that is offered
    bool discard_work = false;                 ///< remove it
    std::optional<std::string> list_folder{};  ///< for the chooser
    std::optional<std::string> open_file{};
    std::optional<std::string> save_file{};
    bool replace = false;  ///< with save_file: also where the file exists
    std::optional<std::string> pictures_folder{};
    std::optional<std::size_t> load_preset{};
};

}  // namespace session
