#pragma once

#include <array>
#include <string>
#include <vector>

namespace session {

/// What a folder holds, as the program found it.
struct FolderListing {
    struct Entry {
        std::string name;
        bool folder = false;
        bool operator==(const Entry&) const = default;
    };
    std::string folder{};          ///< absolute
    std::vector<Entry> entries{};  ///< folders first, then by name
    std::string fault{};           ///< why it could not be listed, a sentence
    bool operator==(const FolderListing&) const = default;
};

/// A small file chooser over the window: a list of names and a line to type into. Tab completes, the arrow keys mark,
/// Enter takes, "/" at the end of the line goes to that folder, Backspace on an empty line goes up, Escape closes.
struct FileChooser {
    enum class Purpose { closed, open_scenario, save_scenario, pictures_folder };

    Purpose purpose = Purpose::closed;
    FolderListing listing{};
    std::array<char, 4096> typed{};  ///< PATH_MAX
    int marked = -1;                 ///< of the entries that are shown; -1: none
    bool take_focus = false;         ///< the line gets the cursor in the next frame ...
    int frames_to_focus = 0;         ///< ... and has it after so many at most, before which nothing should be typed
    std::string goes_to{};           ///< a folder that was typed, with its "/"
    bool scroll_to_mark = false;
    std::string refusal{};            ///< why what was asked for cannot be, a sentence
    std::string replaces{};           ///< the file that already exists and would be replaced: asks whether to
    bool replaces_read_only = false;  ///< that file must not be written to, and the question says so
    bool operator==(const FileChooser&) const = default;
};

/// Opens the chooser; `name` is what stands on its line.
void begin_choice(FileChooser& chooser, FileChooser::Purpose purpose, FolderListing listing, const std::string& name);

/// Shows another folder.
void show_folder(FileChooser& chooser, FolderListing listing);

/// Says why what was asked for cannot be.
void refuse(FileChooser& chooser, const std::string& sentence);

/// The entries that are of use for the purpose and begin with what is typed, whatever its case, in their order.
std::vector<FolderListing::Entry> shown_entries(const FileChooser& chooser);

/// The longest text that all `entries` begin with, whatever its case, and not shorter than `typed`; a single folder has
/// its "/" behind it.
std::string completed(const std::string& typed, const std::vector<FolderListing::Entry>& entries);

/// The line gets the cursor again.
void take_focus(FileChooser& chooser);

/// Puts `text` on the line.
void set_line(FileChooser& chooser, std::string_view text);

}  // namespace session
