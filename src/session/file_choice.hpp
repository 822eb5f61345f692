#pragma once

#include <array>
#include <string>
#include <vector>

namespace session {

/// The contents of a folder when it was last listed.
struct FolderListing {
    struct Entry {
        std::string name;
        bool folder = false;
        bool operator==(const Entry&) const = default;
    };
    std::string folder{};          ///< absolute
    std::vector<Entry> entries{};  ///< folders first, then by name
    std::string fault{};           ///< why the folder could not be listed, a sentence
    bool operator==(const FolderListing&) const = default;
};

/// A small file chooser over the window: a list of names and a text field. Tab completes, the arrow keys move the
/// selection, Enter accepts, "/" at the end opens that folder, Backspace in an empty field goes up, Escape closes.
struct FileChooser {
    enum class Purpose { closed, open_scenario, save_scenario, pictures_folder, export_folder };

    bool is_for_folder() const { return purpose == Purpose::pictures_folder || purpose == Purpose::export_folder; }

    Purpose purpose = Purpose::closed;
    FolderListing listing{};
    std::array<char, 4096> typed{};  ///< PATH_MAX
    int marked = -1;                 ///< index among the shown entries; -1: none
    bool take_focus = false;         ///< the field gets the focus in the next frame ...
    int frames_to_focus = 0;         ///< ... and has it after at most this many; typing must wait until then
    std::string goes_to{};           ///< a folder that was typed, with its "/"
    bool scroll_to_mark = false;
    std::string refusal{};            ///< why the request was refused, a sentence
    std::string replaces{};           ///< an existing file that would be replaced: asks for confirmation
    bool replaces_read_only = false;  ///< that file is read-only, and the question says so
    bool operator==(const FileChooser&) const = default;
};

/// Opens the chooser with `name` in its text field.
void begin_choice(FileChooser& chooser, FileChooser::Purpose purpose, FolderListing listing, const std::string& name);

/// Shows another folder.
void show_folder(FileChooser& chooser, FolderListing listing);

/// Shows why a request was refused.
void refuse(FileChooser& chooser, const std::string& sentence);

/// Entries suitable for the purpose whose names begin with the typed text, ignoring case, in their order.
std::vector<FolderListing::Entry> shown_entries(const FileChooser& chooser);

/// The longest common prefix of `entries`, ignoring case, never shorter than `typed`; a single folder gets "/"
/// appended.
std::string completed(const std::string& typed, const std::vector<FolderListing::Entry>& entries);

/// Returns the focus to the text field.
void take_focus(FileChooser& chooser);

/// Sets the text of the field.
void set_line(FileChooser& chooser, std::string_view text);

}  // namespace session
