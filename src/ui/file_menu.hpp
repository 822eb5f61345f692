#pragma once

#include "ui/file_requests.hpp"
#include "ui/requests.hpp"
#include "ui/theme.hpp"

#include <string>
#include <vector>

namespace ui {

/// A scenario or picture that was open lately.
struct RecentFile {
    std::string path;
    bool missing = false;
};

/// What the file menu shows.
struct FileMenu {
    std::string file{};    ///< name of the scenario file without its folder; empty: none yet
    bool changed = false;  ///< something is not in that file
    std::vector<RecentFile> recent{};
};

/// A button of this width that drops down: presets, open, save, recent files, pictures, quit.
void file_menu(const Theme& theme, const FileMenu& menu, float width, Requests& requests);

/// The name of a scenario as a title shows it: with a mark where it is changed.
std::string title_of(const Theme& theme, const FileMenu& menu);

}  // namespace ui
